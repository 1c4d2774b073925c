package vn.kehoachxa.plan;

import java.util.List;

/** The passages around the body. */
public record Passages(List<Passage> addressees, List<Passage> legalBases, List<Passage> opening, List<Passage> recipients) {

    public Passages {
        addressees = List.copyOf(addressees);
        legalBases = List.copyOf(legalBases);
        opening = List.copyOf(opening);
        recipients = List.copyOf(recipients);
    }

    public List<Passage> get(PassageList list) {
        return switch (list) {
            case ADDRESSEES -> addressees;
            case LEGAL_BASES -> legalBases;
            case OPENING -> opening;
            case RECIPIENTS -> recipients;
        };
    }

    public Passages with(PassageList list, List<Passage> passages) {
        return switch (list) {
            case ADDRESSEES -> new Passages(passages, legalBases, opening, recipients);
            case LEGAL_BASES -> new Passages(addressees, passages, opening, recipients);
            case OPENING -> new Passages(addressees, legalBases, passages, recipients);
            case RECIPIENTS -> new Passages(addressees, legalBases, opening, passages);
        };
    }
}
