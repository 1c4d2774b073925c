package vn.kehoachxa.ui.preview;

import vn.kehoachxa.document.layout.Pages;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PrintOptions;

/** Lays one paper out again and again while it changes. For one thread at a time. */
@FunctionalInterface
public interface Pager {

    /** The pages as they will be printed; those that did not change may be the same objects as before. */
    Pages pages(Paper paper, PrintOptions chosen);
}
