package vn.kehoachxa.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import javax.print.attribute.PrintRequestAttributeSet;

/** Asks how a job is to be printed. */
@FunctionalInterface
public interface PrintDialog {

    /**
     * Asks the user.
     *
     * @param job takes the printer that is chosen
     * @param choices takes pages, copies, sides …
     * @return whether to print
     */
    boolean ask(PrinterJob job, PrintRequestAttributeSet choices) throws PrinterException;
}
