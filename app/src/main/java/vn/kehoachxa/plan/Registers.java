package vn.kehoachxa.plan;

import java.util.List;

/**
 * What the office writes again and again, offered while typing.
 *
 * @param signatories everybody who signs for it
 * @param recipientLists lists of recipients
 * @param acts legal acts that it cites
 * @param duties reports due whatever the plan
 */
public record Registers(
        List<Signature> signatories, List<RecipientList> recipientLists, List<LegalBasis> acts, List<OfficeDuty> duties) {

    public static final Registers EMPTY = new Registers(List.of(), List.of(), List.of(), List.of());

    public Registers {
        signatories = List.copyOf(signatories);
        recipientLists = List.copyOf(recipientLists);
        acts = List.copyOf(acts);
        duties = List.copyOf(duties);
    }

    public Registers withSignatories(List<Signature> value) {
        return new Registers(value, recipientLists, acts, duties);
    }

    public Registers withRecipientLists(List<RecipientList> value) {
        return new Registers(signatories, value, acts, duties);
    }

    public Registers withActs(List<LegalBasis> value) {
        return new Registers(signatories, recipientLists, value, duties);
    }

    public Registers withDuties(List<OfficeDuty> value) {
        return new Registers(signatories, recipientLists, acts, value);
    }
}
