package vn.kehoachxa.document.word;

import java.util.List;
import java.util.UUID;
import vn.kehoachxa.document.Run;

/** A paragraph to be written: its style, what differs from it, and its text. */
final class Par {

    private static final int NONE = -1;

    private final WordStyle style;
    private boolean keepNext;
    private Rule border;
    private int line = NONE;
    private int after = NONE;
    private int left = NONE;
    private int right = NONE;
    private Look.Align align;
    private int outline = NONE;
    private PageSetup section;
    private double size;
    private UUID source;
    private List<Run> runs = List.of();
    private boolean pageNumber;

    Par(WordStyle style) {
        this.style = style;
        this.align = style.look().align();
        this.size = style.look().size();
    }

    /** What the paragraph is part of: it has a bookmark with that. @param shown may be null */
    Par source(UUID shown) {
        source = shown;
        return this;
    }

    Par keepNext(boolean keep) {
        keepNext = keep;
        return this;
    }

    /** The size of the letters, in points. */
    Par size(double points) {
        size = points;
        return this;
    }

    Par align(Look.Align other) {
        align = other;
        return this;
    }

    /** @param level from 0, or -1 where the paragraph is no heading */
    Par outline(int level) {
        outline = Math.min(level, 8);
        return this;
    }

    /** A line of this height, in points, whatever the letters. */
    Par exactly(double points) {
        line = Measure.twipsOfPoints(points);
        return this;
    }

    /** Space below, in points. */
    Par after(double points) {
        after = Measure.twipsOfPoints(points);
        return this;
    }

    /** Indents on both sides, in mm. */
    Par inset(double leftMm, double rightMm) {
        left = Measure.twips(leftMm);
        right = Measure.twips(rightMm);
        return this;
    }

    Par border(Rule rule) {
        border = rule;
        return this;
    }

    /** It is the last one of a section: Word keeps there what the section's pages look like. */
    Par endsSection(PageSetup setup) {
        section = setup;
        return this;
    }

    Par text(String text) {
        return runs(List.of(Run.plain(text)));
    }

    Par runs(List<Run> texts) {
        runs = texts;
        return this;
    }

    /** The number of the page is its text. */
    Par pageNumber() {
        pageNumber = true;
        return this;
    }

    void write(Xml xml, Bookmarks bookmarks) {
        xml.start("w:p");
        properties(xml);
        if (pageNumber) {
            pageNumber(xml);
        } else {
            bookmarks.around(source, xml, () -> new Letters(style.look(), size).write(xml, runs));
        }
        xml.end();
    }

    /** What only this paragraph has, in the order that the schema wants. */
    void properties(Xml xml) {
        xml.start("w:pPr").value("w:pStyle", style.id());
        if (keepNext && !style.look().has(Look.Trait.KEEP_NEXT)) {
            xml.flag("w:keepNext");
        }
        if (border != null) {
            border.write(xml);
        }
        spacing(xml);
        if (left != NONE) {
            xml.start("w:ind").attribute("w:left", left).attribute("w:right", right).end();
        }
        if (align != style.look().align()) {
            xml.value("w:jc", align.id());
        }
        if (outline >= 0 && outline != style.look().outline()) {
            xml.value("w:outlineLvl", outline);
        }
        if (section != null) {
            section.write(xml);
        }
        xml.end();
    }

    private void spacing(Xml xml) {
        if (after != NONE) {
            xml.start("w:spacing").attribute("w:after", after).end();
        } else if (line != NONE) {
            xml.start("w:spacing").attribute("w:line", line).attribute("w:lineRule", "exact").end();
        }
    }

    private static void pageNumber(Xml xml) {
        fieldMark(xml, "begin");
        xml.start("w:r").start("w:instrText").text("PAGE").end().end();
        fieldMark(xml, "separate");
        xml.start("w:r").start("w:t").text("2").end().end();
        fieldMark(xml, "end");
    }

    private static void fieldMark(Xml xml, String type) {
        xml.start("w:r").start("w:fldChar").attribute("w:fldCharType", type).end().end();
    }
}
