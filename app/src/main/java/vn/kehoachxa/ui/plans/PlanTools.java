package vn.kehoachxa.ui.plans;

import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.renewal.Renewal;
import vn.kehoachxa.store.Store;
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

    /** Makes a template. @return its name */
    String makeTemplate(Store store, UUID plan, String name) {
        var made = OwnTemplate.of(store.papers().load(plan).paper(), store.office().load(), name, "", ids, citations::in);
        store.templates().save(made.info().id(), made.info().name(), made.text());
        return made.info().name();
    }
}
