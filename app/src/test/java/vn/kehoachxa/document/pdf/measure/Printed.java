package vn.kehoachxa.document.pdf.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.FootPiece;
import vn.kehoachxa.document.HeadPiece;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.ParagraphStyle;
import vn.kehoachxa.document.Piece;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.TitlePiece;
import vn.kehoachxa.document.pdf.measure.Sheet.Line;
import vn.kehoachxa.document.pdf.measure.Sheet.Rule;

/** A document and the sheets of its PDF: finds on the sheets where a text of the document was printed. */
final class Printed {

    private final Document document;
    private final List<Sheet> sheets;
    /** All lines in the order of the file, and the letters of each, without anything between them. */
    private final List<Line> lines;
    private final List<String> letters;

    Printed(Document document, List<Sheet> sheets) {
        this.document = document;
        this.sheets = sheets;
        this.lines = addressLast(sheets.stream().flatMap(s -> s.text().stream()).toList());
        this.letters = lines.stream().map(l -> bare(l.text())).toList();
    }

    /** The address at the foot of page 1 stands between the lines of a paragraph that goes on. */
    private List<Line> addressLast(List<Line> all) {
        var address = bare(head().contact());
        var ordered = new ArrayList<>(all);
        for (var line : all) {
            if (line.page() == 0 && bare(line.text()).equals(address)) {
                ordered.remove(line);
                ordered.add(line);
            }
        }
        return ordered;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    HeadPiece head() {
        return pieces(HeadPiece.class).findFirst().orElseThrow();
    }

    TitlePiece title() {
        return pieces(TitlePiece.class).findFirst().orElseThrow();
    }

    FootPiece foot() {
        return pieces(FootPiece.class).findFirst().orElseThrow();
    }

    List<AnnexPiece> annexes() {
        return pieces(AnnexPiece.class).toList();
    }

    /** Each paragraph of one of the styles as the lines that it was printed in. */
    List<List<Line>> paragraphs(ParagraphStyle... styles) {
        return pieces(Paragraph.class).filter(p -> List.of(styles).contains(p.style())).map(p -> lines(p.text())).toList();
    }

    /** Likewise, without those that have line breaks of their own. */
    List<List<Line>> runningText() {
        return pieces(Paragraph.class)
                .filter(p -> Set.of(ParagraphStyle.BODY, ParagraphStyle.OPENING, ParagraphStyle.LEGAL_BASIS).contains(p.style()))
                .filter(p -> !p.text().contains("\n"))
                .map(p -> lines(p.text()))
                .toList();
    }

    /** Running text in which the paper itself has nothing in italics. */
    List<List<Line>> uprightText() {
        return pieces(Paragraph.class)
                .filter(p -> Set.of(ParagraphStyle.BODY, ParagraphStyle.OPENING, ParagraphStyle.CLOSING).contains(p.style()))
                .filter(p -> p.runs().stream().noneMatch(Run::italic))
                .map(p -> lines(p.text()))
                .toList();
    }

    private <P extends Piece> Stream<P> pieces(Class<P> type) {
        return document.sections().stream().flatMap(s -> s.pieces().stream()).filter(type::isInstance).map(type::cast);
    }

    /** The lines that together say this text, the first such in the file. */
    List<Line> lines(String text) {
        return lines(text, 0);
    }

    /** Likewise, at or after a page. */
    List<Line> lines(String text, int page) {
        var wanted = bare(text);
        for (var from = 0; from < lines.size(); from++) {
            if (lines.get(from).page() < page || letters.get(from).isEmpty() || !wanted.startsWith(letters.get(from))) {
                continue;
            }
            var found = new StringBuilder();
            var to = from;
            while (to < lines.size() && found.length() < wanted.length()) {
                found.append(letters.get(to));
                to++;
            }
            if (found.toString().equals(wanted)) {
                return lines.subList(from, to);
            }
        }
        throw new AssertionError("not printed: " + text);
    }

    /** The line printed right before this one on its page; null where it is the first. */
    Line before(Line line) {
        var at = lines.indexOf(line);
        return at > 0 && lines.get(at - 1).page() == line.page() ? lines.get(at - 1) : null;
    }

    /** The rules drawn right below a line, within its breadth. */
    List<Rule> rulesBelow(Line line) {
        return sheets.get(line.page()).rules().stream()
                .filter(Rule::horizontal)
                .filter(r -> r.y1() > line.y() && r.y1() < line.y() + 4 && r.x1() >= line.left() - 1 && r.x2() <= line.right() + 1)
                .toList();
    }

    /** The pages of each section, found by the page numbers: a page without one begins a section. */
    List<List<Sheet>> sections() {
        var sections = new ArrayList<List<Sheet>>();
        for (var sheet : sheets) {
            if (sheet.numbers().findAny().isEmpty()) {
                sections.add(new ArrayList<>());
            }
            sections.getLast().add(sheet);
        }
        return sections;
    }

    int documentSections() {
        return document.sections().size();
    }

    /** Letters and digits only: what stands between them may be shown in another way. */
    private static String bare(String text) {
        var out = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
    }
}
