package vn.kehoachxa.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.InsertPassage;
import vn.kehoachxa.plan.edit.MovePassage;
import vn.kehoachxa.plan.edit.RemovePassage;
import vn.kehoachxa.plan.edit.SetField;
import vn.kehoachxa.plan.edit.SetText;
import vn.kehoachxa.plan.edit.Several;

/** Compares a paper with another state of it that came from outside, and makes edits of what is taken over. */
public final class Comparison {

    /** Values that a printed page says; where it is silent, nothing was changed. */
    private static final Set<Field> SILENT = Set.of(
            Field.FORM, Field.YEAR, Field.YEAR_TO, Field.DRAFTER, Field.COPIES, Field.CONTACT, Field.URGENCY, Field.CIRCULATION, Field.HEAD_YEAR);

    private final Paper ours;
    private final Paper theirs;
    private final Map<UUID, UUID> origins;
    /** Whether the other state says all that ours does, and not only what a printed page says. */
    private final boolean whole;
    private final List<Change> changes = new ArrayList<>();

    private Comparison(Paper ours, Paper theirs, Map<UUID, UUID> origins, boolean whole) {
        this.ours = ours;
        this.theirs = theirs;
        this.origins = origins;
        this.whole = whole;
    }

    /**
     * What they changed, in the order of the text.
     *
     * @param origins the id that something of theirs has in our paper, where that is known
     */
    public static List<Change> between(Paper ours, Paper theirs, Map<UUID, UUID> origins) {
        return changes(new Comparison(ours, theirs, origins, false));
    }

    /** What is different between two states of one paper, in the order of the text; what stayed has the same id in both. */
    public static List<Change> ofVersions(Paper before, Paper after) {
        return changes(new Comparison(before, after, Map.of(), true));
    }

    private static List<Change> changes(Comparison comparison) {
        comparison.compare();
        return List.copyOf(comparison.changes);
    }

    /** The changes that still fit, as one edit of the paper as it is now; it may be empty. */
    public static Edit edit(List<Change> chosen, Paper current) {
        var edits = new ArrayList<Edit>();
        var paper = current;
        for (var change : chosen) {
            var edit = change.edit(paper);
            if (edit.isPresent()) {
                paper = edit.get().apply(paper);
                edits.add(edit.get());
            }
        }
        return Several.of(edits);
    }

    private void compare() {
        for (var field : Field.values()) {
            compare(field);
        }
        passages(PassageList.ADDRESSEES);
        passages(PassageList.LEGAL_BASES);
        passages(PassageList.OPENING);
        new BlockComparison(ours, theirs, origins, changes).compareAll();
        text(ours.closing().id(), ours.closing().content(), theirs.closing().content(), true);
        passages(PassageList.RECIPIENTS);
    }

    private void compare(Field field) {
        var before = field.of(ours);
        var after = field.of(theirs);
        if (!(whole ? before.equals(after) : isSame(field, before, after))) {
            changes.add(new Change(ChangeKind.FIELD, ours.id(), null, field, before, after, paper -> new SetField(field, after)));
        }
    }

    private static boolean isSame(Field field, String before, String after) {
        return switch (field) {
            // What the file is taken for is a guess from its words; the paper knows.
            case YEAR, YEAR_TO -> true;
            case NUMBER -> AsPrinted.sameNumber(before, after);
            default -> before.equals(after) || SILENT.contains(field) && after.isEmpty();
        };
    }

    /** @param ended whether the mark at its end is computed */
    private void text(UUID at, RichText before, RichText after, boolean ended) {
        if (!(ended ? AsPrinted.sameButForEnd(before, after) : before.equals(after))) {
            var kind = before.text().equals(after.text()) ? ChangeKind.FORMAT : ChangeKind.TEXT;
            changes.add(Change.of(kind, at, before.text(), after.text(), paper -> new SetText(at, after)));
        }
    }

    private void passages(PassageList list) {
        var before = ours.passages().get(list);
        var after = theirs.passages().get(list);
        var alignment = Alignment.of(Item.list(before, Item::of), Item.list(after, Item::of), origins);
        var target = alignment.order(before, after, Passage::id);
        for (var i : alignment.unmatched(before.size())) {
            var gone = before.get(i);
            changes.add(Change.of(ChangeKind.DROPPED, gone.id(), gone.text(), "", paper -> new RemovePassage(list, gone.id())));
        }
        for (var j = 0; j < after.size(); j++) {
            var now = after.get(j);
            var i = alignment.partner()[j];
            if (i < 0) {
                changes.add(Change.of(ChangeKind.ADDED, now.id(), "", now.text(),
                        paper -> new InsertPassage(list, target.placeOf(now.id(), ids(paper, list, null)), now)));
                continue;
            }
            var id = before.get(i).id();
            if (alignment.moved()[j]) {
                changes.add(Change.of(ChangeKind.MOVED, id, before.get(i).text(), now.text(),
                        paper -> new MovePassage(list, id, target.placeOf(id, ids(paper, list, id)))));
            }
            text(id, before.get(i).content(), now.content(), list != PassageList.OPENING);
        }
    }

    private static List<UUID> ids(Paper paper, PassageList list, UUID without) {
        return paper.passages().get(list).stream().map(p -> p.id()).filter(id -> !id.equals(without)).toList();
    }
}
