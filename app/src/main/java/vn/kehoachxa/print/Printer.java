package vn.kehoachxa.print;

import java.util.Optional;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PrintOptions;

/** Prints papers. Takes as long as the user looks at the dialog: not for the window's thread. */
@FunctionalInterface
public interface Printer {

    /**
     * Asks how the paper is to be printed, and prints it.
     *
     * @param options what the office has chosen for its papers
     * @param kept the PDF that was kept when the paper was issued: its pages are printed as they are; empty for a draft
     * @return whether it was handed to a printer; false where the user thought better of it
     * @throws PrintException where there is no printer or printing fails
     */
    boolean print(Paper paper, PrintOptions options, Optional<byte[]> kept);
}
