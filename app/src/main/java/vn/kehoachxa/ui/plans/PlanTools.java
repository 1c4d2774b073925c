package vn.kehoachxa.ui.plans;

import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.SetField;
import vn.kehoachxa.renewal.Duplicate;
import vn.kehoachxa.renewal.Renewal;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.store.StoredPaper;
import vn.kehoachxa.template.OwnTemplate;

/**
 * What else can be made of a plan.
 *
 * @param citations finds the acts that a text names
 * @param by who is written into the journal
 */
public record PlanTools(Renewal renewal, Citations citations, Supplier<UUID> ids, String by) {

    /** Makes the plan of the next period, with what may be out of date in it. @return its id */
    public UUID renew(Store store, UUID plan, int year) {
        var renewed = renewal.renew(store.papers().load(plan).paper(), year);
        return store.papers().create(renewed.paper(), renewed.questions(ids), by, "renew").paper().id();
    }

    /** Makes a second plan with the same text. @param subject of the copy @return its id */
    UUID duplicate(Store store, UUID plan, String subject) {
        var copy = Duplicate.of(store.papers().load(plan).paper(), subject, ids);
        return store.papers().create(copy, by).paper().id();
    }

    /** Gives a draft another subject, which is its name; one step. */
    StoredPaper rename(Store store, UUID plan, String subject) {
        return store.papers().apply(plan, store.papers().load(plan).seq(), new SetField(Field.SUBJECT, subject), by);
    }

    /** Makes a template. @return its name */
    String makeTemplate(Store store, UUID plan, String name) {
        var made = OwnTemplate.of(store.papers().load(plan).paper(), store.office().load(), name, "", ids, citations::in);
        store.templates().save(made.info().id(), made.info().name(), made.text());
        return made.info().name();
    }
}
