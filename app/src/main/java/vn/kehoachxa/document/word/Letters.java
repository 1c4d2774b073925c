package vn.kehoachxa.document.word;

import java.util.List;
import vn.kehoachxa.document.Run;

/**
 * Writes the texts of a paragraph, each run with what the style has not.
 *
 * @param look of the paragraph's style
 * @param size of the letters, in points
 */
record Letters(Look look, double size) {

    void write(Xml xml, List<Run> runs) {
        for (var run : runs) {
            if (!run.text().isEmpty()) {
                xml.start("w:r");
                properties(xml, run);
                lines(xml, run.text());
                xml.end();
            }
        }
    }

    private void properties(Xml xml, Run run) {
        var bold = run.bold() && !look.has(Look.Trait.BOLD);
        var italic = run.italic() && !look.has(Look.Trait.ITALIC);
        var sized = size != look.size();
        if (!bold && !italic && !sized) {
            return;
        }
        xml.start("w:rPr");
        if (bold) {
            xml.flag("w:b").flag("w:bCs");
        }
        if (italic) {
            xml.flag("w:i").flag("w:iCs");
        }
        if (sized) {
            xml.value("w:sz", Measure.halfPoints(size)).value("w:szCs", Measure.halfPoints(size));
        }
        xml.end();
    }

    private static void lines(Xml xml, String text) {
        var from = 0;
        for (var end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            line(xml, text.substring(from, end));
            xml.flag("w:br");
            from = end + 1;
        }
        line(xml, text.substring(from));
    }

    private static void line(Xml xml, String line) {
        if (line.isEmpty()) {
            return;
        }
        xml.start("w:t");
        // Spaces at the ends of a text and several in a row are dropped by Word unless told not to.
        if (line.charAt(0) == ' ' || line.charAt(line.length() - 1) == ' ' || line.contains("  ")) {
            xml.attribute("xml:space", "preserve");
        }
        xml.text(line).end();
    }
}
