package vn.kehoachxa.intake.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** An operator of a page's language that does what a small function says. */
final class Op extends OperatorProcessor {

    /** What an operator does with its operands. */
    @FunctionalInterface
    interface Action {
        void run(List<COSBase> operands) throws IOException;
    }

    private final String name;
    private final int least;
    private final Action action;

    /** @param least how many operands it needs; with fewer it is passed over */
    Op(PDFStreamEngine engine, String name, int least, Action action) {
        super(engine);
        this.name = name;
        this.least = least;
        this.action = action;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (operands.size() >= least) {
            action.run(operands);
        }
    }

    @Override
    public String getName() {
        return name;
    }

    /** The number at a place; 0 where something else stands there. */
    static double number(List<COSBase> operands, int at) {
        return operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }
}
