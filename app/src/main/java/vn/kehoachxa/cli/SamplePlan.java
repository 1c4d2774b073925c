package vn.kehoachxa.cli;

import vn.kehoachxa.store.Store;
import vn.kehoachxa.store.StoredPaper;
import vn.kehoachxa.template.Sample;

/** Puts the sample office and plan into a data file. */
public final class SamplePlan {

    private SamplePlan() {}

    /**
     * The sample plan of this file; put in where it is not there yet. An office that has already given its name keeps it.
     *
     * @param user who does it, for the journal
     */
    public static StoredPaper in(Store store, String user) {
        var sample = Sample.make();
        if (store.office().load().commune().isEmpty()) {
            store.office().save(sample.office());
        }
        var id = sample.paper().id();
        var there = store.papers().list().stream().anyMatch(p -> p.id().equals(id));
        return there ? store.papers().load(id) : store.papers().create(sample.paper(), user);
    }
}
