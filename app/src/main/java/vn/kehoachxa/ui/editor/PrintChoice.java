package vn.kehoachxa.ui.editor;

import java.util.function.Consumer;
import vn.kehoachxa.plan.PrintOptions;

/** How the office prints its papers, asked anew for each file and each print. */
@FunctionalInterface
public interface PrintChoice {

    /** @param then is told on the window's thread */
    void ask(Consumer<PrintOptions> then);
}
