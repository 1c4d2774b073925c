package vn.kehoachxa.ui.editor;

import java.util.UUID;
import java.util.function.Consumer;
import vn.kehoachxa.export.KeptBytes;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.PrintOptions;

/** What the store says of a paper's files and prints beside its text, asked anew for each of them. */
@FunctionalInterface
public interface PrintChoice {

    /**
     * @param options how the office prints its papers
     * @param log what was recorded of the paper
     * @param kept the files that were kept when it was issued
     */
    record Chosen(PrintOptions options, Log log, KeptBytes kept) {

        /** Of a draft. */
        public Chosen(PrintOptions options, Log log) {
            this(options, log, KeptBytes.NONE);
        }
    }

    /** @param then is told on the window's thread */
    void ask(UUID paper, Consumer<Chosen> then);
}
