package vn.kehoachxa.document.pdf.measure;

import static vn.kehoachxa.document.pdf.measure.Requirement.always;

import java.util.List;
import java.util.stream.Stream;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.pdf.measure.Requirement.Value;
import vn.kehoachxa.document.pdf.measure.Sheet.Line;
import vn.kehoachxa.document.pdf.measure.Sheet.Rule;

/** I/II.1 to II.5, III.2 to III.4: what stands above the text, and the marks of page 1. */
final class HeadRequirements {

    private HeadRequirements() {}

    static List<Requirement> all() {
        return List.of(
                new Requirement("I/II.1.a", "size of the national name, pt", 12, 13, p -> Values.sizes(national(p))),
                always("I/II.1.a", "national name in bold capitals",
                        p -> Values.all(national(p), l -> Values.isBold(l) && Values.isCapital(l))),
                always("I/II.1.a", "national name in one line", p -> List.of(new Value(national(p).size(), "page 1"))),
                new Requirement("I/II.1.a", "middle of the national name in the right half, mm", 105, 195,
                        p -> Values.each(national(p), Line::middle)),
                new Requirement("I/II.1.b", "size of the motto, pt", 13, 14, p -> Values.sizes(motto(p))),
                always("I/II.1.b", "motto bold", p -> Values.all(motto(p), Values::isBold)),
                new Requirement("I/II.1.b", "motto off the national name's middle, mm", -0.2, 0.2,
                        p -> Values.each(motto(p), l -> l.middle() - national(p).getFirst().middle())),
                new Requirement("I/II.1.b", "rule under the motto, as a part of it", 0.99, 1.01, p -> rule(p, motto(p))),
                new Requirement("I/II.1.b", "rule under the motto off its middle, mm", -0.2, 0.2, p -> ruleOff(p, motto(p))),
                new Requirement("I/II.1.b", "rule under the motto clear of its letters, mm", 1.2, 2, p -> ruleClear(p, motto(p))),
                new Requirement("I/II.1.c", "national name to motto, in single lines", 0.95, 1.1, p -> List.of(new Value(
                        (motto(p).getFirst().y() - national(p).getFirst().y()) / Requirements.line(motto(p).getFirst().size()), "page 1"))),
                new Requirement("I/II.2.b", "size of the superior body, pt", 12, 13, p -> Values.sizes(parent(p))),
                always("I/II.2.b", "superior body upright capitals, not bold",
                        p -> Values.all(parent(p), l -> Values.isUpright(l) && Values.isCapital(l))),
                new Requirement("I/II.2.b", "size of the issuing body, pt", 12, 13, p -> Values.sizes(org(p))),
                always("I/II.2.b", "issuing body in bold capitals", p -> Values.all(org(p), l -> Values.isBold(l) && Values.isCapital(l))),
                new Requirement("I/II.2.b", "middle of the issuing body in the left half, mm", 30, 105,
                        p -> Values.each(org(p), Line::middle)),
                new Requirement("I/II.2.b", "issuing body off the superior's middle, mm", -0.2, 0.2, p -> parent(p).isEmpty()
                        ? List.of() : Values.each(org(p), l -> l.middle() - parent(p).getFirst().middle())),
                new Requirement("I/II.2.b", "rule under the issuing body, as a part of its longest line", 1 / 3.0, 0.5,
                        p -> rule(p, org(p))),
                new Requirement("I/II.2.b", "rule under the issuing body off its middle, mm", -0.2, 0.2, p -> ruleOff(p, org(p))),
                new Requirement("I/II.2.b", "rule under the issuing body clear of its letters, mm", 1.2, 2, p -> ruleClear(p, org(p))),
                new Requirement("I/II.3.c", "size of the number, pt", 13, 13, p -> Values.sizes(number(p))),
                always("I/II.3.c", "number upright", p -> Values.all(number(p), Values::isUpright)),
                new Requirement("I/II.3.c", "number off the issuing body's middle, mm", -0.2, 0.2,
                        p -> Values.each(number(p), l -> l.middle() - org(p).getLast().middle())),
                new Requirement("I/II.4.c", "size of place and date, pt", 13, 14, p -> Values.sizes(date(p))),
                always("I/II.4.c", "place and date italic", p -> Values.all(date(p), Values::isItalic)),
                new Requirement("I/II.4.c", "place and date off the motto's middle, mm", -0.2, 0.2,
                        p -> Values.each(date(p), l -> l.middle() - motto(p).getFirst().middle())),
                new Requirement("I/IV", "place and date off the number's line, mm", -0.2, 0.2,
                        p -> Values.each(date(p), l -> l.y() - number(p).getFirst().y())),
                new Requirement("I/II.5.b", "size of type and subject, pt", 13, 14, p -> Values.sizes(title(p))),
                always("I/II.5.b", "type and subject bold", p -> Values.all(title(p), Values::isBold)),
                always("I/II.5.b", "type in capitals", p -> Values.all(List.of(title(p).getFirst()), Values::isCapital)),
                new Requirement("I/II.5.b", "type and subject off the text's middle, mm", -0.2, 0.2,
                        p -> Values.each(title(p), l -> l.middle() - Requirements.middle(p, l))),
                new Requirement("I/II.5.b", "rule under the subject, as a part of its longest line", 1 / 3.0, 0.5,
                        p -> rule(p, subject(p))),
                new Requirement("I/II.5.b", "rule under the subject off its middle, mm", -0.2, 0.2, p -> ruleOff(p, subject(p))),
                new Requirement("I/II.5.b", "rule under the subject clear of its letters, mm", 1.2, 2, p -> ruleClear(p, subject(p))),
                new Requirement("I/III.2.b, III.2.c", "size of stamps, pt", 13, 14, p -> Values.sizes(stamps(p))),
                always("I/III.2.b, III.2.c", "stamps in bold capitals",
                        p -> Values.all(stamps(p), l -> Values.isBold(l) && Values.isCapital(l))),
                always("I/III.2.b", "mark of urgency bright red", p -> Values.all(urgency(p), Sheet.Letter::red)),
                always("I/I.4, I/III.2.c", "mark of circulation black: the decree gives it no colour",
                        p -> Values.all(circulation(p), l -> !l.red())),
                new Requirement("I/III.2.b", "height of frames, mm", 7.9, 8.1, p -> Values.each(stamps(p), l -> frame(p, l, false))),
                new Requirement("I/III.2.b", "frame of urgency off its width, mm", -0.1, 0.1, p -> Values.each(urgency(p),
                        l -> frame(p, l, true) - Decree30.STAMP_WIDTHS.get(p.head().urgency()))),
                new Requirement("I/III.2.c", "mark of circulation above the national name, mm", 0, 20,
                        p -> Values.each(circulation(p), Line::y)),
                new Requirement("I/III.4", "size of the address, pt", 11, 12, p -> Values.sizes(contact(p))),
                always("I/III.4", "address upright", p -> Values.all(contact(p), Values::isUpright)),
                new Requirement("I/III.4", "rule over the address, as a part of the text's width", 0.999, 1.001,
                        p -> Values.each(contact(p),
                        l -> above(p, l).length() / Requirements.textWidth(p.sheets().getFirst()))),
                always("I/III.4", "address on page 1", p -> Values.each(contact(p), l -> l.page() + 1)),
                new Requirement("practice", "size of the mark of a draft, pt", 13, 14, p -> Values.sizes(draft(p))),
                new Requirement("practice", "mark of a draft in the top margin, mm", 5, 20, p -> Values.each(draft(p), Line::y)),
                new Requirement("practice", "mark of a draft off the body's middle, mm", -0.2, 0.2,
                        p -> Values.each(draft(p), l -> l.middle() - org(p).getLast().middle())));
    }

    private static List<Line> national(Printed p) {
        return p.lines(Decree30.NATIONAL_NAME);
    }

    private static List<Line> motto(Printed p) {
        return p.lines(Decree30.MOTTO);
    }

    private static List<Line> parent(Printed p) {
        return given(p, p.head().parent());
    }

    private static List<Line> org(Printed p) {
        return p.lines(String.join(" ", p.head().org()));
    }

    private static List<Line> number(Printed p) {
        return p.lines(p.head().number());
    }

    private static List<Line> date(Printed p) {
        return p.lines(p.head().placeDate());
    }

    private static List<Line> title(Printed p) {
        return p.lines(p.title().type() + p.title().subject());
    }

    private static List<Line> subject(Printed p) {
        return title(p).subList(1, title(p).size());
    }

    private static List<Line> urgency(Printed p) {
        return given(p, p.head().urgency());
    }

    private static List<Line> circulation(Printed p) {
        return given(p, p.head().circulation());
    }

    private static List<Line> stamps(Printed p) {
        return Stream.concat(urgency(p).stream(), circulation(p).stream()).toList();
    }

    private static List<Line> contact(Printed p) {
        return given(p, p.head().contact());
    }

    private static List<Line> draft(Printed p) {
        return given(p, p.head().draftMark());
    }

    private static List<Line> given(Printed p, String text) {
        return text == null || text.isBlank() ? List.of() : p.lines(text);
    }

    private static List<Value> rule(Printed p, List<Line> text) {
        var rules = p.rulesBelow(text.getLast());
        return rules.size() == 1
                ? List.of(new Value(rules.getFirst().length() / Values.longest(text).length(), Values.where(text.getLast())))
                : List.of(new Value(Double.NaN, rules.size() + " rules under " + text.getLast().text()));
    }

    private static List<Value> ruleOff(Printed p, List<Line> text) {
        return p.rulesBelow(text.getLast()).stream()
                .map(r -> new Value(r.middle() - text.getLast().middle(), Values.where(text.getLast()))).toList();
    }

    /** From the lowest that letters reach, the dot of ạ included, to the edge of the rule. */
    private static List<Value> ruleClear(Printed p, List<Line> text) {
        var line = text.getLast();
        return p.rulesBelow(line).stream()
                .map(r -> new Value(r.y1() - Reader.mm(r.thickness()) / 2 - line.bottom(), Values.where(line))).toList();
    }

    /** The length of the sides of the frame around a stamp. */
    private static double frame(Printed p, Line stamp, boolean horizontal) {
        var red = stamp.letters().getFirst().red();
        var sides = p.sheets().get(stamp.page()).rules().stream()
                .filter(r -> r.red() == red && r.horizontal() == horizontal)
                .filter(r -> r.y1() < stamp.y() + 5 && r.y2() > stamp.y() - 10 && r.x1() < stamp.right() + 15 && r.x2() > stamp.left() - 15)
                .map(Rule::length).distinct().toList();
        return sides.size() == 1 ? sides.getFirst() : sides.stream().mapToDouble(d -> d).max().orElse(Double.NaN);
    }

    private static Rule above(Printed p, Line line) {
        return p.sheets().get(line.page()).rules().stream()
                .filter(r -> r.horizontal() && r.y1() < line.y() && r.y1() > line.y() - 8).findFirst().orElseThrow();
    }
}
