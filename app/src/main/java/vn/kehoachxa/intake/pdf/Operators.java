package vn.kehoachxa.intake.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** The operators that a page is read with: PDFBox's own for text and state, ours for paths, colours and forms. */
final class Operators {

    private Operators() {}

    static void addTo(PageReader page) {
        List.of(
                new BeginText(page), new EndText(page), new MoveText(page), new MoveTextSetLeading(page), new NextLine(page),
                new SetCharSpacing(page), new SetTextHorizontalScaling(page), new SetTextLeading(page),
                new SetTextRenderingMode(page), new SetTextRise(page), new SetWordSpacing(page), new ShowText(page),
                new ShowTextAdjusted(page), new ShowTextLine(page), new ShowTextLineAndSpace(page), new SetMatrix(page),
                new Concatenate(page), new Save(page), new Restore(page), new SetLineWidth(page), new SetGraphicsStateParameters(page),
                new BeginMarkedContentSequence(page), new BeginMarkedContentSequenceWithProperties(page), new EndMarkedContentSequence(page))
                .forEach(page::addOperator);
        page.addOperator(new Op(page, "Do", 1, o -> {
            if (o.getFirst() instanceof COSName name) {
                page.draw(name);
            }
        }));
        page.addOperator(new Op(page, "Tf", 2, o -> {
            if (o.getFirst() instanceof COSName name && o.get(1) instanceof COSNumber size) {
                page.font(name, size.floatValue());
            }
        }));
        page.addOperator(new Op(page, "BI", 0, o -> page.picture()));
        addPaths(page);
        addPainting(page);
        addColours(page);
    }

    private static void addPaths(PageReader page) {
        page.addOperator(new Op(page, "m", 2, o -> page.drawing().move(x(page, o, 0), y(page, o, 0))));
        page.addOperator(new Op(page, "l", 2, o -> page.drawing().line(x(page, o, 0), y(page, o, 0))));
        page.addOperator(new Op(page, "c", 6, o -> page.drawing().curve(x(page, o, 4), y(page, o, 4))));
        page.addOperator(new Op(page, "v", 4, o -> page.drawing().curve(x(page, o, 2), y(page, o, 2))));
        page.addOperator(new Op(page, "y", 4, o -> page.drawing().curve(x(page, o, 2), y(page, o, 2))));
        page.addOperator(new Op(page, "h", 0, o -> page.drawing().close()));
        page.addOperator(new Op(page, "re", 4, o -> {
            var left = Op.number(o, 0);
            var bottom = Op.number(o, 1);
            var right = left + Op.number(o, 2);
            var top = bottom + Op.number(o, 3);
            var drawing = page.drawing();
            drawing.move(page.shownX(left, bottom), page.shownY(left, bottom));
            drawing.line(page.shownX(right, bottom), page.shownY(right, bottom));
            drawing.line(page.shownX(right, top), page.shownY(right, top));
            drawing.line(page.shownX(left, top), page.shownY(left, top));
            drawing.close();
        }));
    }

    private static double x(PageReader page, List<COSBase> o, int at) {
        return page.shownX(Op.number(o, at), Op.number(o, at + 1));
    }

    private static double y(PageReader page, List<COSBase> o, int at) {
        return page.shownY(Op.number(o, at), Op.number(o, at + 1));
    }

    private static void addPainting(PageReader page) {
        for (var name : List.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n")) {
            var closes = name.startsWith("s") || name.startsWith("b");
            var strokes = "SsBb".indexOf(name.charAt(0)) >= 0;
            var fills = "fFBb".indexOf(name.charAt(0)) >= 0;
            page.addOperator(new Op(page, name, 0, o -> {
                var drawing = page.drawing();
                if (closes) {
                    drawing.close();
                }
                if (strokes) {
                    drawing.stroke(page.colours().seesStroke());
                }
                if (fills) {
                    drawing.fill(page.colours().seesFill());
                }
                drawing.drop();
            }));
        }
    }

    private static void addColours(PageReader page) {
        for (var name : List.of("g", "rg", "k", "sc", "scn")) {
            page.addOperator(new Op(page, name, 1, o -> page.colours().fill(o)));
        }
        for (var name : List.of("G", "RG", "K", "SC", "SCN")) {
            page.addOperator(new Op(page, name, 1, o -> page.colours().stroke(o)));
        }
        page.addOperator(new Op(page, "cs", 0, o -> page.colours().fill(List.of())));
        page.addOperator(new Op(page, "CS", 0, o -> page.colours().stroke(List.of())));
    }
}
