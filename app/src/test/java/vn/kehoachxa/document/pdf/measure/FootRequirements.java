package vn.kehoachxa.document.pdf.measure;

import static vn.kehoachxa.document.pdf.measure.Requirement.always;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.pdf.measure.Requirement.Value;
import vn.kehoachxa.document.pdf.measure.Sheet.Line;

/** I/II.7, II.9 and III.1: signature, recipients, the head of an annex. */
final class FootRequirements {

    private FootRequirements() {}

    static List<Requirement> all() {
        return List.of(
                new Requirement("I/II.7.đ", "size of authority, title and name, pt", 13, 14, p -> Values.sizes(signature(p))),
                always("I/II.7.đ", "authority, title and name bold", p -> Values.all(signature(p), Values::isBold)),
                always("I/II.7.đ", "authority and title in capitals", p -> Values.all(titles(p), Values::isCapital)),
                new Requirement("I/II.7.đ", "signature's middle in the right half, mm", 105, 195,
                        p -> Values.each(signature(p), Line::middle)),
                new Requirement("I/II.7.đ", "lines of the signature off each other's middle, mm", -0.2, 0.2,
                        p -> Values.each(signature(p), l -> l.middle() - signature(p).getFirst().middle())),
                new Requirement("practice", "room for the signature, mm", 25, 30, p -> Values.each(name(p),
                        l -> l.top() - titles(p).getLast().y() - 1.2)),
                new Requirement("I/II.9.d", "size of \"Nơi nhận\", pt", 12, 12, p -> Values.sizes(label(p))),
                always("I/II.9.d", "\"Nơi nhận\" bold and italic", p -> Values.all(label(p), l -> l.bold() && l.italic())),
                new Requirement("I/II.9.d", "\"Nơi nhận\" off the left margin, mm", -0.1, 0.1,
                        p -> Values.each(label(p), l -> l.left() - Requirements.LEFT)),
                new Requirement("I/II.9.d", "\"Nơi nhận\" off the signature's first line, mm", -0.2, 0.2,
                        p -> Values.each(label(p), l -> l.y() - signature(p).getFirst().y())),
                new Requirement("I/II.9.d", "size of recipients, pt", 11, 11, p -> Values.sizes(recipients(p))),
                always("I/II.9.d", "recipients upright", p -> Values.all(recipients(p), Values::isUpright)),
                new Requirement("I/II.9.d", "recipients off the left margin, mm", -0.1, 0.1,
                        p -> Values.each(recipients(p), l -> l.left() - Requirements.LEFT)),
                new Requirement("I/III.1.b", "size of the annex's label, pt", 14, 14, p -> Values.sizes(annex(p, AnnexPiece::label))),
                always("I/III.1.b", "annex's label bold", p -> Values.all(annex(p, AnnexPiece::label), Values::isBold)),
                always("I/III.1.b", "annex's label is not in capitals", p -> Values.each(annex(p, AnnexPiece::label),
                        l -> l.text().startsWith("Phụ lục") ? 1 : 0)),
                new Requirement("I/III.1.b", "size of the annex's title, pt", 13, 14, p -> Values.sizes(annexTitles(p))),
                always("I/III.1.b", "annex's title in bold capitals",
                        p -> Values.all(annexTitles(p), l -> Values.isBold(l) && Values.isCapital(l))),
                new Requirement("I/III.1.c", "size of the reference line, pt", 13, 14, p -> Values.sizes(annex(p, AnnexPiece::reference))),
                always("I/III.1.c", "reference line italic", p -> Values.all(annex(p, AnnexPiece::reference), Values::isItalic)),
                new Requirement("I/III.1", "label, title and reference off the text's middle, mm", -0.2, 0.2,
                        p -> Values.each(annexHeads(p), l -> l.middle() - Requirements.middle(p, l))),
                always("I/III.1", "each annex begins on a page of its own", p -> annex(p, AnnexPiece::label).stream()
                        .map(l -> new Value(p.before(l) == null ? 1 : 0, Values.where(l))).toList()));
    }

    private static List<Line> titles(Printed p) {
        var lines = new ArrayList<Line>();
        var from = label(p).isEmpty() ? 0 : label(p).getFirst().page();
        p.foot().authority().forEach(a -> lines.addAll(p.lines(a, from)));
        lines.addAll(p.lines(p.foot().title(), from));
        return lines;
    }

    private static List<Line> name(Printed p) {
        return p.foot().name().isBlank() ? List.of() : p.lines(p.foot().name(), titles(p).getLast().page());
    }

    private static List<Line> signature(Printed p) {
        var lines = new ArrayList<>(titles(p));
        lines.addAll(name(p));
        return lines;
    }

    private static List<Line> label(Printed p) {
        return p.foot().recipients().isEmpty() ? List.of() : p.lines(Decree30.RECIPIENTS_LABEL);
    }

    private static List<Line> recipients(Printed p) {
        return p.foot().recipients().stream().flatMap(r -> p.lines(r.text(), label(p).getFirst().page()).stream()).toList();
    }

    private static List<Line> annex(Printed p, Function<AnnexPiece, String> text) {
        var lines = new ArrayList<Line>();
        for (var annex : p.annexes()) {
            var page = annexPage(p, annex);
            lines.addAll(p.lines(text.apply(annex), page));
        }
        return lines;
    }

    private static int annexPage(Printed p, AnnexPiece annex) {
        return p.sections().get(1 + p.annexes().indexOf(annex)).getFirst().index();
    }

    private static List<Line> annexTitles(Printed p) {
        return annex(p, a -> Run.text(a.title()));
    }

    private static List<Line> annexHeads(Printed p) {
        var lines = new ArrayList<>(annex(p, AnnexPiece::label));
        lines.addAll(annexTitles(p));
        lines.addAll(annex(p, AnnexPiece::reference));
        return lines;
    }
}
