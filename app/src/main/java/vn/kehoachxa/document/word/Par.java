package vn.kehoachxa.document.word;

import static java.math.BigInteger.valueOf;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import vn.kehoachxa.document.Run;

/** A paragraph being written: its style, what differs from it, and its text. */
final class Par {

    private final CTP paragraph;
    private final WordStyle style;
    private double size;

    Par(CTP paragraph, WordStyle style) {
        this(style, paragraph);
        properties().addNewPStyle().setVal(style.id());
    }

    private Par(WordStyle style, CTP paragraph) {
        this.paragraph = paragraph;
        this.style = style;
        this.size = style.look().size();
    }

    /** A paragraph that has its style already. */
    static Par begun(CTP paragraph, WordStyle style) {
        return new Par(style, paragraph);
    }

    CTP xml() {
        return paragraph;
    }

    /** What only this paragraph has. */
    CTPPr properties() {
        return paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
    }

    boolean isRed() {
        return style.look().has(Look.Trait.RED);
    }

    Par keepNext(boolean keep) {
        if (keep && !style.look().has(Look.Trait.KEEP_NEXT)) {
            properties().addNewKeepNext();
        }
        return this;
    }

    /** The size of the letters that follow, in points. */
    Par size(double points) {
        size = points;
        return this;
    }

    Par align(STJc.Enum align) {
        if (align != style.look().align()) {
            properties().addNewJc().setVal(align);
        }
        return this;
    }

    /** @param level from 0, or -1 where the paragraph is no heading */
    Par outline(int level) {
        if (level >= 0 && level != style.look().outline()) {
            properties().addNewOutlineLvl().setVal(valueOf(Math.min(level, 8)));
        }
        return this;
    }

    /** A line of this height, in points, whatever the letters. */
    Par exactly(double points) {
        var spacing = properties().addNewSpacing();
        spacing.setLine(Measure.twipsOfPoints(points));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        return this;
    }

    /** Space below, in points. */
    Par after(double points) {
        properties().addNewSpacing().setAfter(Measure.twipsOfPoints(points));
        return this;
    }

    /** Indents on both sides, in mm. */
    Par inset(double left, double right) {
        var indent = properties().addNewInd();
        indent.setLeft(Measure.twips(left));
        indent.setRight(Measure.twips(right));
        return this;
    }

    Par text(String text) {
        return run(Run.plain(text));
    }

    Par runs(List<Run> runs) {
        runs.forEach(this::run);
        return this;
    }

    private Par run(Run run) {
        if (!run.text().isEmpty()) {
            write(run.text(), letters(run));
        }
        return this;
    }

    /** The number of the page. */
    Par pageNumber() {
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.addNewR().addNewInstrText().setStringValue("PAGE");
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.addNewR().addNewT().setStringValue("2");
        paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
        return this;
    }

    /** A run that has what the style has not. */
    private CTR letters(Run run) {
        var letters = paragraph.addNewR();
        var bold = run.bold() && !style.look().has(Look.Trait.BOLD);
        var italic = run.italic() && !style.look().has(Look.Trait.ITALIC);
        var sized = size != style.look().size();
        if (bold || italic || sized) {
            differ(letters.addNewRPr(), bold, italic, sized);
        }
        return letters;
    }

    private void differ(CTRPr properties, boolean bold, boolean italic, boolean sized) {
        if (bold) {
            properties.addNewB();
            properties.addNewBCs();
        }
        if (italic) {
            properties.addNewI();
            properties.addNewICs();
        }
        if (sized) {
            properties.addNewSz().setVal(Measure.halfPoints(size));
            properties.addNewSzCs().setVal(Measure.halfPoints(size));
        }
    }

    private static void write(String text, CTR run) {
        var lines = text.split("\n", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            if (!lines[i].isEmpty()) {
                var written = run.addNewT();
                written.setStringValue(XmlText.legal(lines[i]));
                if (lines[i].startsWith(" ") || lines[i].endsWith(" ") || lines[i].contains("  ")) {
                    XmlText.keepSpaces(written);
                }
            }
        }
    }
}
