package vn.kehoachxa.document.pdf.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import vn.kehoachxa.document.pdf.measure.Requirement.Value;
import vn.kehoachxa.document.pdf.measure.Sheet.Line;
import vn.kehoachxa.document.pdf.measure.Sheet.Rule;

/** I/I: the page. */
final class PageRequirements {

    /** A line of text and the space above it, in mm. */
    private static final double LINE = Requirements.line(14) + Reader.mm(6);

    private static final String TIMES = "(LiberationSerif|TimesNewRoman).*";

    private PageRequirements() {}

    static List<Requirement> all() {
        return List.of(
                new Requirement("I/I.1", "shorter side of the paper, mm", 209.9, 210.1,
                        p -> sheets(p, s -> Math.min(s.width(), s.height()))),
                new Requirement("I/I.1", "longer side of the paper, mm", 296.9, 297.1,
                        p -> sheets(p, s -> Math.max(s.width(), s.height()))),
                new Requirement("I/I.3", "top margin, mm", 20, 25, p -> sheets(p, PageRequirements::top)),
                new Requirement("I/I.3", "least bottom margin, up to a line more than the decree's where none fits, mm", 20, 25 + LINE,
                        p -> List.of(least(p, PageRequirements::bottom))),
                new Requirement("I/I.3", "least left margin, mm", 30, 35, p -> sections(p, PageRequirements::left)),
                new Requirement("I/I.3", "least right margin, mm", 15, 20, p -> sections(p, PageRequirements::right)),
                new Requirement("I/I.3", "left margin of every page, mm", 30, 200, p -> sheets(p, PageRequirements::left)),
                new Requirement("I/I.3", "right margin of every page, mm", 15, 200, p -> sheets(p, PageRequirements::right)),
                new Requirement("I/I.3", "bottom margin of every page, mm", 20, 297, p -> sheets(p, PageRequirements::bottom)),
                Requirement.always("I/I.4", "Times or as wide", p -> p.sheets().stream().flatMap(s -> s.lines().stream())
                        .map(l -> new Value(l.letters().stream().allMatch(c -> c.font().matches(TIMES)) ? 1 : 0, Values.where(l)))
                        .toList()),
                Requirement.always("I/I.4", "black, but for the mark of urgency", p -> p.sheets().stream().flatMap(s -> s.lines().stream())
                        .filter(l -> !l.text().equals(p.head().urgency()))
                        .map(l -> new Value(l.letters().stream().noneMatch(Sheet.Letter::red) ? 1 : 0, Values.where(l))).toList()),
                new Requirement("I/I.7", "size of page numbers, pt", 13, 14, p -> Values.sizes(numbers(p))),
                Requirement.always("I/I.7", "page numbers upright", p -> Values.all(numbers(p), Values::isUpright)),
                new Requirement("I/I.7", "page number's baseline in the top margin, mm", 5, 20, p -> Values.each(numbers(p), Line::y)),
                new Requirement("I/I.7", "page number off the text's middle, mm", 0, 0.2, p -> Values.each(numbers(p), l -> off(p, l))),
                new Requirement("I/I.7", "page numbers on the first pages of sections", 0, 0, p -> p.sections().stream()
                        .map(s -> new Value(s.getFirst().numbers().count(), "page " + (s.getFirst().index() + 1))).toList()),
                Requirement.always("I/I.7, I/III.1.đ", "pages counted from 1 in the paper and in each annex", PageRequirements::counted),
                Requirement.always("I/III.1.đ", "the paper and each annex have numbers of their own",
                        p -> List.of(new Value(p.sections().size() == p.documentSections() ? 1 : 0, p.sections().size() + " sections"))));
    }

    private static List<Line> numbers(Printed p) {
        return p.sheets().stream().flatMap(Sheet::numbers).toList();
    }

    private static double off(Printed p, Line number) {
        var sheet = p.sheets().get(number.page());
        return Math.abs(number.middle() - (Requirements.LEFT + (sheet.width() - Requirements.RIGHT)) / 2);
    }

    private static List<Value> counted(Printed p) {
        var values = new ArrayList<Value>();
        for (var section : p.sections()) {
            for (var i = 1; i < section.size(); i++) {
                var number = section.get(i).numbers().findFirst().orElseThrow();
                values.add(new Value(number.text().strip().equals(Integer.toString(i + 1)) ? 1 : 0, Values.where(number)));
            }
        }
        return values;
    }

    /** What must lie inside the margins: all but page numbers and the marks that the decree and offices put into the top margin. */
    private static Stream<Line> text(Sheet sheet) {
        return sheet.text().stream().filter(l -> l.y() > Requirements.LEAST_TOP);
    }

    private static Stream<Rule> rules(Sheet sheet) {
        return sheet.rules().stream().filter(r -> r.y2() >= Requirements.LEAST_TOP - 0.01);
    }

    private static double top(Sheet s) {
        return Stream.concat(text(s).map(Line::top), rules(s).map(Rule::y1)).min(Double::compare).orElseThrow();
    }

    private static double bottom(Sheet s) {
        return s.height() - Stream.concat(text(s).map(Line::bottom), rules(s).map(Rule::y2)).max(Double::compare).orElseThrow();
    }

    private static double left(Sheet s) {
        return Stream.concat(text(s).map(Line::left), rules(s).map(Rule::x1)).min(Double::compare).orElseThrow();
    }

    private static double right(Sheet s) {
        return s.width() - Stream.concat(text(s).map(Line::right), rules(s).map(Rule::x2)).max(Double::compare).orElseThrow();
    }

    private static List<Value> sheets(Printed p, ToDoubleFunction<Sheet> measure) {
        return p.sheets().stream().map(s -> new Value(measure.applyAsDouble(s), "page " + (s.index() + 1))).toList();
    }

    /** The least of each section: a page with little on it is wide. */
    private static List<Value> sections(Printed p, ToDoubleFunction<Sheet> measure) {
        return p.sections().stream()
                .map(s -> new Value(s.stream().mapToDouble(measure).min().orElseThrow(), "section from page " + (s.getFirst().index() + 1)))
                .toList();
    }

    private static Value least(Printed p, ToDoubleFunction<Sheet> measure) {
        return new Value(p.sheets().stream().mapToDouble(measure).min().orElseThrow(), "all pages");
    }
}
