package vn.kehoachxa.document.pdf.measure;

import static vn.kehoachxa.document.ParagraphStyle.BODY;
import static vn.kehoachxa.document.ParagraphStyle.CLOSING;
import static vn.kehoachxa.document.ParagraphStyle.HEADING;
import static vn.kehoachxa.document.ParagraphStyle.LEGAL_BASIS;
import static vn.kehoachxa.document.ParagraphStyle.OPENING;
import static vn.kehoachxa.document.ParagraphStyle.PART;
import static vn.kehoachxa.document.ParagraphStyle.PART_TITLE;
import static vn.kehoachxa.document.ParagraphStyle.SECTION;
import static vn.kehoachxa.document.pdf.measure.Requirement.always;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.document.pdf.measure.Requirement.Value;

/** I/II.6: the text. */
final class BodyRequirements {

    private BodyRequirements() {}

    static List<Requirement> all() {
        return List.of(
                new Requirement("I/II.6.a", "size of legal bases, pt", 13, 14, p -> Values.sizes(Values.flat(p.paragraphs(LEGAL_BASIS)))),
                always("I/II.6.a", "legal bases italic", p -> Values.all(Values.flat(p.paragraphs(LEGAL_BASIS)), Values::isItalic)),
                always("I/II.6.a", "each legal basis ends with a semicolon or full stop", p -> p.paragraphs(LEGAL_BASIS).stream()
                        .map(List::getLast).map(l -> new Value(l.text().strip().matches(".*[;.]") ? 1 : 0, Values.where(l))).toList()),
                new Requirement("I/II.6.e", "size of the text, pt", 13, 14,
                        p -> Values.sizes(Values.flat(p.paragraphs(BODY, OPENING, CLOSING)))),
                always("I/II.6.e", "running text upright, but for words that the clerk set in italics",
                        p -> Values.all(Values.flat(p.uprightText()), l -> !l.italic())),
                new Requirement("I/II.6.e", "first-line indent, mm", 10, 12.7, p -> p.runningText().stream()
                        .map(List::getFirst).map(l -> new Value(l.left() - Requirements.LEFT, Values.where(l))).toList()),
                new Requirement("I/II.6.e", "other lines off the left margin, mm", -0.1, 0.1, p -> p.runningText().stream()
                        .flatMap(b -> b.stream().skip(1)).map(l -> new Value(l.left() - Requirements.LEFT, Values.where(l))).toList()),
                new Requirement("I/II.6.e", "lines but the last off the right margin (justified), mm", -0.1, 0.1,
                        BodyRequirements::justified),
                new Requirement("I/II.6.e", "between paragraphs, pt", 6, 18, BodyRequirements::gaps),
                new Requirement("I/II.6.e", "line spacing, in single lines", 1, 1.5, BodyRequirements::spacing),
                new Requirement("I/II.6.đ", "size of part and its title, pt", 13, 14,
                        p -> Values.sizes(Values.flat(p.paragraphs(PART, PART_TITLE)))),
                always("I/II.6.đ", "part and its title bold", p -> Values.all(Values.flat(p.paragraphs(PART, PART_TITLE)), Values::isBold)),
                always("I/II.6.đ", "title of a part in capitals",
                        p -> Values.all(Values.flat(p.paragraphs(PART_TITLE)), Values::isCapital)),
                new Requirement("I/II.6.đ", "part and its title off the middle, mm", -0.2, 0.2, p -> Values.each(
                        Values.flat(p.paragraphs(PART, PART_TITLE)), l -> l.middle() - Requirements.middle(p, l))),
                new Requirement("I/V.6.b", "size of section titles, pt", 13, 14, p -> Values.sizes(Values.flat(p.paragraphs(SECTION)))),
                always("I/V.6.b", "section titles in bold capitals",
                        p -> Values.all(Values.flat(p.paragraphs(SECTION)), l -> Values.isBold(l) && Values.isCapital(l))),
                new Requirement("I/II.6.đ", "size of clause titles, pt", 13, 14, p -> Values.sizes(Values.flat(p.paragraphs(HEADING)))),
                always("I/II.6.đ", "clause titles bold", p -> Values.all(Values.flat(p.paragraphs(HEADING)), Values::isBold)),
                new Requirement("I/II.6.đ", "indent of section and clause titles, mm", 10, 12.7,
                        p -> p.paragraphs(SECTION, HEADING).stream()
                        .map(List::getFirst).map(l -> new Value(l.left() - Requirements.LEFT, Values.where(l))).toList()));
    }

    private static List<Value> justified(Printed p) {
        return p.runningText().stream()
                .flatMap(b -> b.subList(0, b.size() - 1).stream())
                .map(l -> new Value(p.sheets().get(l.page()).width() - Requirements.RIGHT - l.right(), Values.where(l)))
                .toList();
    }

    /** From the foot of the line above to the top of a paragraph, where that line is one of text too. */
    private static List<Value> gaps(Printed p) {
        var text = Values.flat(p.runningText());
        var values = new ArrayList<Value>();
        for (var paragraph : p.runningText()) {
            var first = paragraph.getFirst();
            var above = p.before(first);
            if (above != null && text.contains(above)) {
                values.add(new Value((first.y() - above.y() - Requirements.line(first.size())) * 72 / 25.4, Values.where(first)));
            }
        }
        return values;
    }

    private static List<Value> spacing(Printed p) {
        var values = new ArrayList<Value>();
        for (var paragraph : p.runningText()) {
            for (var i = 1; i < paragraph.size(); i++) {
                var line = paragraph.get(i);
                if (line.page() == paragraph.get(i - 1).page()) {
                    values.add(new Value((line.y() - paragraph.get(i - 1).y()) / Requirements.line(line.size()), Values.where(line)));
                }
            }
        }
        return values;
    }
}
