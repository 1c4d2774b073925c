package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.RichText;

/** Reads what stands between the subject and the foot: Kính gửi, căn cứ, the opening, the lines, the closing. */
final class TextReader {

    private static final Pattern CLOSING_START = Pattern.compile("^(tren day la|trong qua trinh|nhan duoc ke hoach|de nghi (cac|thu truong)|yeu cau (cac|thu truong)).*");
    private static final Pattern CLOSING = Pattern.compile(
            "^.{0,90}\\b(yeu cau|de nghi|chiu trach nhiem truoc)\\b.*|.*\\b(trong qua trinh (to chuc )?(trien khai|thuc hien)|ke hoach nay|kho khan, vuong mac).*");
    private static final int MOST_CLOSINGS = 3;

    private final Supplier<UUID> ids;
    private final Notes notes;

    TextReader(Supplier<UUID> ids, Notes notes) {
        this.ids = ids;
        this.notes = notes;
    }

    /** What was found. */
    record Found(List<Passage> addressees, List<Passage> bases, List<Passage> opening, List<Block> body, Passage closing) {}

    Found read(List<Piece> pieces) {
        var parts = TableJoin.joined(Drafts.of(pieces, notes));
        var at = 0;
        var addressees = new ArrayList<Passage>();
        if (at < parts.size() && parts.get(at) instanceof Part.Draft first && first.label() == null && Openings.isAddressee(first.text())) {
            at = addressees(parts, at, addressees);
        }
        var bases = new ArrayList<Passage>();
        var opening = new ArrayList<Passage>();
        var start = bodyStart(parts, at);
        for (; at < start; at++) {
            var draft = (Part.Draft) parts.get(at);
            var isBasis = Openings.isBasis(draft.text()) && opening.isEmpty() && !Openings.leadsOn(draft.text());
            (isBasis ? bases : opening).add(passage(draft, isBasis ? Rich.without(draft.content(), MarkStyle.ITALIC) : draft.content()));
        }
        var end = closingStart(parts, at);
        var closing = closing(parts.subList(end, parts.size()));
        return new Found(addressees, bases, opening, new BodyReader(ids, notes).blocks(ended(parts.subList(at, end))), closing);
    }

    private int addressees(List<Part> parts, int from, List<Passage> out) {
        var first = (Part.Draft) parts.get(from);
        var rest = first.text().replaceFirst("^(?iu:kính gửi)\\s*:?\\s*", "");
        if (!rest.isEmpty()) {
            rest.lines().forEach(l -> out.add(addressee(first, l.replaceFirst("^[-–+]\\s*", ""))));
        }
        notes.furniture("Kính gửi:");
        var at = from + 1;
        while (at < parts.size() && parts.get(at) instanceof Part.Draft d && d.label() != null && d.label().kind().isBullet() && d.text().length() <= 150) {
            out.add(addressee(d, d.text()));
            at++;
        }
        return at;
    }

    /**
     * Where the lines begin: at the first number, heading or table. Signs before the first number are bases where they name acts; without
     * any number the text begins behind the sentence that leads on.
     */
    private static int bodyStart(List<Part> parts, int from) {
        for (var i = from; i < parts.size(); i++) {
            if (!(parts.get(i) instanceof Part.Draft draft) || draft.para().look().outline() > 0) {
                return i;
            }
            if (draft.label() != null && !(draft.label().kind().isBullet() && Openings.isBasisOfAct(draft.text()))) {
                return i;
            }
            var leads = Openings.leadsOn(draft.text());
            var title = draft.isBold() && !leads && i > from && !Openings.isBasis(draft.text());
            if (title) {
                return i;
            }
            if (leads) {
                return i + 1;
            }
        }
        return Math.min(from, parts.size());
    }

    private Passage passage(Part.Draft draft, RichText content) {
        return new Passage(id(draft), content);
    }

    private Passage addressee(Part.Draft draft, String text) {
        return Passage.of(id(draft), text.replaceFirst("[\\s;.]+$", ""));
    }

    private UUID id(Part.Draft draft) {
        var id = ids.get();
        notes.origin(id, draft.para().anchors());
        return id;
    }

    /** The index of the first paragraph of the closing; the number of parts where there is none. */
    private static int closingStart(List<Part> parts, int from) {
        var at = lastText(parts, from);
        if (at < 0 || !isClosing(parts, at, from)) {
            return parts.size();
        }
        while (at - 1 > from && parts.size() - at < MOST_CLOSINGS && parts.get(at - 1) instanceof Part.Draft d && d.label() == null
                && CLOSING_START.matcher(Wording.fold(d.text())).matches()) {
            at--;
        }
        return at;
    }

    /** The last paragraph, if it has no number; an end mark alone does not count. */
    private static int lastText(List<Part> parts, int from) {
        var last = parts.size() - 1;
        while (last >= from && parts.get(last) instanceof Part.Draft d && Wording.beforeEndMark(d.text()) == 0) {
            last--;
        }
        return last >= from && parts.get(last) instanceof Part.Draft d && d.label() == null && d.para().look().outline() == 0 ? last : -1;
    }

    private static boolean isClosing(List<Part> parts, int at, int from) {
        var draft = (Part.Draft) parts.get(at);
        var folded = Wording.fold(draft.text());
        if (CLOSING_START.matcher(folded).matches()) {
            return true;
        }
        if (at == from || draft.isBold() || isHeading(parts.get(at - 1))) {
            return false;
        }
        if (CLOSING.matcher(folded).matches()) {
            return true;
        }
        return draft.text().endsWith("./.") && (!(parts.get(at - 1) instanceof Part.Draft before) || before.label() != null);
    }

    /** Whether the text above is a title, so that what follows is its text and no closing. */
    private static boolean isHeading(Part part) {
        return part instanceof Part.Draft d && (d.isBold() || d.para().look().outline() > 0
                || d.label() != null && !d.label().kind().isBullet() && !Wording.isEnded(d.text()));
    }

    private Passage closing(List<Part> parts) {
        var texts = parts.stream().filter(Part.Draft.class::isInstance).map(p -> whole((Part.Draft) p)).toList();
        var all = Rich.join(texts, "\n");
        var end = Wording.beforeEndMark(all.text());
        if (end < all.text().length()) {
            notes.furniture("./.");
        }
        return new Passage(ids.get(), Rich.slice(all, 0, end));
    }

    private static RichText whole(Part.Draft draft) {
        return draft.label() == null ? draft.content() : draft.para().content();
    }

    /** The parts without the end mark, which the program prints. */
    private List<Part> ended(List<Part> parts) {
        if (parts.isEmpty() || !(parts.getLast() instanceof Part.Draft last)) {
            return parts;
        }
        var end = Wording.beforeEndMark(last.text());
        if (end == last.text().length()) {
            return parts;
        }
        notes.furniture("./.");
        var out = new ArrayList<>(parts);
        out.removeLast();
        if (end > 0) {
            out.add(last.withContent(Rich.slice(last.content(), 0, end)));
        }
        return out;
    }
}
