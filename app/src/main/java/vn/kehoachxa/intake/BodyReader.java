package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Level;

/** Makes lines and tables of the pieces of a body or of an appendix. */
final class BodyReader {

    private static final Pattern CAPTION = Pattern.compile("^(bang|bieu( so| mau)?|danh muc|phu bieu) ?[\\divx.]*\\b.*");
    private static final Pattern UNIT_LINE = Pattern.compile("^\\(?(don vi( tinh)?|dvt)\\b.*");
    private static final int LONGEST_CAPTION = 200;

    private final Supplier<UUID> ids;
    private final Notes notes;

    BodyReader(Supplier<UUID> ids, Notes notes) {
        this.ids = ids;
        this.notes = notes;
    }

    List<Block> read(List<Piece> pieces) {
        return blocks(TableJoin.joined(Drafts.of(pieces, notes)));
    }

    /** @param parts with their numbers taken off, tables put together */
    List<Block> blocks(List<Part> parts) {
        var ranked = Ranks.ranked(parts);
        var parted = HeadingSense.parted(ranked);
        var headings = HeadingSense.of(parted);
        var labels = new HashMap<UUID, Labelled>();
        var unnumbered = new ArrayList<UUID>();
        var blocks = new ArrayList<Block>();
        var duties = false;
        for (var i = 0; i < parted.size(); i++) {
            switch (parted.get(i)) {
                case Part.Draft draft -> {
                    if (isCaption(parted, i)) {
                        continue;
                    }
                    var id = ids.get();
                    notes.origin(id, draft.para().anchors());
                    blocks.add(LineMaker.line(id, draft, headings[i], duties));
                    duties = draft.level().isAlwaysHeading() ? HeadingFacts.isOfDuties(draft.text()) : duties;
                    enter(draft, id, labels, unnumbered);
                }
                case Part.Sheet sheet -> {
                    var caption = i > 0 && isCaption(parted, i - 1) ? ((Part.Draft) parted.get(i - 1)).text() : "";
                    var above = i > 0 && parted.get(i - 1) instanceof Part.Draft line && isUnitLine(line) ? line.text() : "";
                    blocks.add(new TableReader(ids, notes).read(sheet.grid(), caption, above));
                }
            }
        }
        return NumberCheck.checked(blocks, labels, unnumbered, notes);
    }

    private void enter(Part.Draft draft, UUID id, Map<UUID, Labelled> labels, List<UUID> unnumbered) {
        if (draft.label() != null) {
            labels.put(id, draft.label());
        } else if (draft.level() != Level.TEXT) {
            unnumbered.add(id);
        }
        if (draft.split() && draft.label() != null) {
            notes.doubt(id, draft.para().text(), "RUN-TOGETHER");
        }
    }

    private static boolean isUnitLine(Part.Draft draft) {
        return draft.level() == Level.TEXT && UNIT_LINE.matcher(Wording.fold(draft.text())).matches();
    }

    /** Whether the paragraph at this index is the title of the table that follows it. */
    private static boolean isCaption(List<Part> parts, int at) {
        if (at + 1 >= parts.size() || !(parts.get(at + 1) instanceof Part.Sheet) || !(parts.get(at) instanceof Part.Draft draft)) {
            return false;
        }
        var text = draft.text();
        return draft.level() == Level.TEXT && draft.label() == null && text.length() <= LONGEST_CAPTION && !text.startsWith("(")
                && text.indexOf('\n') < 0 && !isUnitLine(draft)
                && (Paras.isCentred(draft.para()) && draft.isBold() || CAPTION.matcher(Wording.fold(text)).matches() && !Wording.isEnded(text));
    }
}
