package vn.kehoachxa.print;

import java.awt.print.PrinterJob;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.DialogOwner;
import javax.print.attribute.standard.DialogTypeSelection;

/** The system's own dialog; on Linux, which has none of its own, the Java runtime's. */
public final class SystemDialog implements PrintDialog {

    private final boolean own;
    private final BooleanSupplier anyPrinter;

    /** @param system the operating system's name */
    public SystemDialog(String system) {
        this(system, () -> PrinterJob.lookupPrintServices().length > 0);
    }

    SystemDialog(String system, BooleanSupplier anyPrinter) {
        var name = system.toLowerCase(Locale.ROOT);
        this.own = name.startsWith("windows") || name.startsWith("mac");
        this.anyPrinter = anyPrinter;
    }

    @Override
    public boolean ask(PrinterJob job, PrintRequestAttributeSet choices) {
        if (!anyPrinter.getAsBoolean()) {
            throw PrintException.noPrinter();
        }
        choices.add(own ? DialogTypeSelection.NATIVE : DialogTypeSelection.COMMON);
        // The window is none of AWT's: without an owner the dialog might open behind it.
        choices.add(new DialogOwner());
        return job.printDialog(choices);
    }
}
