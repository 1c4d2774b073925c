package vn.kehoachxa.document;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.plan.Passage;

/** The passages before the body: Kính gửi, căn cứ, the opening. Blank ones are not printed. */
final class PassageComposer {

    private static final String LABEL = "Kính gửi:";

    private PassageComposer() {}

    /** One addressee stands beside "Kính gửi:"; several stand below it, each with a hyphen and an end mark (I/II.9). */
    static List<Piece> addressees(List<Passage> passages) {
        var given = given(passages);
        if (given.size() == 1) {
            var only = given.getFirst();
            return List.of(addressee(only, Runs.numbered(LABEL, false, Runs.of(only.content(), Run.plain("")))));
        }
        var pieces = new ArrayList<Piece>();
        for (var passage : given) {
            if (pieces.isEmpty()) {
                pieces.add(new Paragraph(null, ParagraphStyle.ADDRESSEE, 0, List.of(Run.plain(LABEL))));
            }
            var mark = passage == given.getLast() ? "." : ";";
            var runs = Runs.numbered("-", false, Runs.of(passage.content(), Run.plain("")));
            pieces.add(addressee(passage, Runs.ended(runs, EndMarks::bare, mark)));
        }
        return pieces;
    }

    private static Paragraph addressee(Passage passage, List<Run> runs) {
        return new Paragraph(passage.id(), ParagraphStyle.ADDRESSEE, 0, runs);
    }

    /**
     * Each basis ends with a semicolon, the last one with a full stop (I/II.6.a). Where the opening goes on with the sentence, in a
     * small letter, the last one has a semicolon too.
     */
    static List<Piece> legalBases(List<Passage> passages, List<Passage> opening) {
        var given = given(passages);
        var goesOn = given(opening).stream().findFirst().map(o -> startsSmall(o.text())).orElse(false);
        var pieces = new ArrayList<Piece>();
        for (var passage : given) {
            var mark = passage == given.getLast() && !goesOn ? "." : ";";
            var runs = Runs.ended(Runs.of(passage.content(), Run.italic("")), EndMarks::bare, mark);
            pieces.add(new Paragraph(passage.id(), ParagraphStyle.LEGAL_BASIS, 0, runs));
        }
        return pieces;
    }

    static List<Piece> opening(List<Passage> passages) {
        return given(passages).stream()
                .<Piece>map(p -> new Paragraph(p.id(), ParagraphStyle.OPENING, 0, Runs.of(p.content(), Run.plain(""))))
                .toList();
    }

    private static boolean startsSmall(String text) {
        return Character.isLowerCase(text.stripLeading().codePointAt(0));
    }

    private static List<Passage> given(List<Passage> passages) {
        return passages.stream().filter(p -> !p.content().isBlank()).toList();
    }
}
