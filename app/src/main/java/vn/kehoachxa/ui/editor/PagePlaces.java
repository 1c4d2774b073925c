package vn.kehoachxa.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import vn.kehoachxa.document.layout.Origin;
import vn.kehoachxa.document.layout.Pages;
import vn.kehoachxa.document.layout.Placed;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.ui.preview.Laid;
import vn.kehoachxa.ui.preview.Marked;
import vn.kehoachxa.ui.preview.PageHit;

/** Which text of the editor a text on a page comes from, and where on the pages a text of the editor stands. */
final class PagePlaces {

    /** The texts of the head that the editor has, by the parts that a head has on its page (see {@link Origin#part}). */
    private static final Map<Integer, Field> HEAD = Map.of(0, Field.PARENT, 1, Field.ORG, 4, Field.NUMBER, 5, Field.DAY);
    /** What stands in the same text on the page. */
    private static final Map<Field, Field> TOGETHER = Map.of(
            Field.SYMBOL, Field.NUMBER, Field.PLACE, Field.DAY, Field.MONTH, Field.DAY, Field.HEAD_YEAR, Field.DAY);
    private static final int HEAD_PIECE = 0;
    private static final int TITLE_PIECE = 1;
    private static final int SUBJECT_PART = 1;
    /** A number and a space before it take at most so many letters: {@code Điều 12.}, {@code Phụ lục VIII}. */
    private static final int LONGEST_NUMBER = 24;
    /** So many letters tell a text from its number. */
    private static final int TELLING = 12;

    private final Paper paper;
    /** The last piece of the paper itself: recipients and signature. */
    private final int foot;

    PagePlaces(Laid laid) {
        paper = laid.paper();
        foot = foot(laid.pages());
    }

    /** Where a text of the editor stands on the pages. */
    Marked marked(Spot spot) {
        return switch (spot) {
            case Spot.OfText(var at) -> new Marked(at, o -> at.equals(o.source()), !isRecipient(at));
            case Spot.OfCell(var row, var column) -> new Marked(row, o -> row.equals(o.source()), true);
            case Spot.OfLabel(var table, var column) -> header(table);
            case Spot.OfHeader(var table, var row, var column) -> header(table);
            case Spot.OfTableTitle(var table) -> new Marked(List.of("title", table), o -> table.equals(o.source()) && o.row() < 0, true);
            case Spot.OfField(var field) -> field(TOGETHER.getOrDefault(field, field));
        };
    }

    /** Recipients stand beside the signature, which is not to be marked with them. */
    private boolean isRecipient(UUID at) {
        return paper.passages().recipients().stream().anyMatch(p -> p.id().equals(at));
    }

    private static Marked header(UUID table) {
        return new Marked(table, o -> table.equals(o.source()) && o.row() >= 0, true);
    }

    private Marked field(Field field) {
        Predicate<Origin> where = o -> o.section() == 0 && o.source() == null && field == fieldAt(o);
        return new Marked(field, where, false);
    }

    /** The text of the editor from which something on the pages comes; empty where it is nobody's: the motto, a page's number. */
    Optional<Spot> spot(Origin origin) {
        if (origin.section() < 0) {
            return Optional.empty();
        }
        if (origin.source() == null) {
            var field = origin.section() == 0 ? fieldAt(origin) : null;
            return Optional.ofNullable(field).map(Spot.OfField::new);
        }
        var table = Texting.table(paper, origin.source());
        if (table.isPresent()) {
            return Optional.of(table.get().header().isEmpty() ? label(origin) : new Spot.OfHeader(origin.source(), origin.row(), origin.column()))
                    .filter(s -> origin.row() >= 0)
                    .or(() -> Optional.of(new Spot.OfTableTitle(origin.source())));
        }
        return Optional.of(origin.row() < 0 ? new Spot.OfText(origin.source()) : new Spot.OfCell(origin.source(), origin.column()));
    }

    private static Spot label(Origin origin) {
        return new Spot.OfLabel(origin.source(), origin.column());
    }

    /** Whether a text on the pages leads to one of the editor. */
    boolean leads(Origin origin) {
        return spot(origin).isPresent();
    }

    private static int foot(Pages pages) {
        return pages.pages().stream()
                .filter(p -> p.section() == 0)
                .flatMap(p -> p.items().stream())
                .filter(Placed.Text.class::isInstance)
                .mapToInt(t -> t.origin().section() == 0 ? t.origin().piece() : -1)
                .max()
                .orElse(-1);
    }

    /** Null where no field of the paper stands there. */
    private Field fieldAt(Origin origin) {
        if (origin.piece() == HEAD_PIECE) {
            return HEAD.get(origin.part());
        }
        if (origin.piece() == TITLE_PIECE) {
            return origin.part() == SUBJECT_PART ? Field.SUBJECT : null;
        }
        return origin.piece() == foot ? footField(origin.part()) : null;
    }

    /** First the recipients, then the archive, then the signature, line by line. */
    private Field footField(int part) {
        var recipients = (int) paper.passages().recipients().stream().map(Passage::content).filter(c -> !c.isBlank()).count();
        var archive = paper.foot().archive().isBlank() ? 0 : 1;
        var authority = paper.foot().signature().authority().size();
        var line = part - recipients - archive - 1;
        if (line < 0) {
            return archive == 1 && part == recipients + 1 ? Field.ARCHIVE : null;
        }
        return line < authority ? Field.AUTHORITY : line == authority ? Field.TITLE : Field.NAME;
    }

    /** The place in a text that was clicked on a page, where a number stands before it and its end may be another one. */
    static int caret(PageHit hit, String text) {
        var letters = PageHit.letters(text);
        var before = hit.before() - numberBefore(hit.printed().toLowerCase(Locale.ROOT), letters.toLowerCase(Locale.ROOT));
        var at = 0;
        for (var seen = 0; at < text.length() && seen < before; at++) {
            seen += PageHit.letters(text.substring(at, at + 1)).length();
        }
        return at < text.length() && before > 0 ? behindBlanks(text, at) : at;
    }

    /** Before a word, not before the space that parts it from the word above. */
    private static int behindBlanks(String text, int from) {
        var at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** How many letters are printed before the text; all, where the text is not printed there: the name of an appendix above its title. */
    private static int numberBefore(String printed, String letters) {
        var telling = letters.substring(0, Math.min(letters.length(), TELLING));
        for (var from = 0; from <= Math.min(LONGEST_NUMBER, printed.length()); from++) {
            if (printed.startsWith(telling, from)) {
                return from;
            }
        }
        return printed.length();
    }
}
