package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.InsertAppendix;
import vn.kehoachxa.plan.edit.MoveAppendix;
import vn.kehoachxa.plan.edit.RemoveAppendix;
import vn.kehoachxa.plan.edit.SetCell;
import vn.kehoachxa.plan.edit.SetText;
import vn.kehoachxa.plan.edit.Several;

/** Appendices come, go and change places; the texts that name one by its number follow it, in the same step. */
final class AppendixEdits {

    /**
     * "Phụ lục II", also in capitals; a number that is the beginning of another word is none. An appendix of an act, or of another plan, is
     * not one of this paper: "Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP".
     */
    private static final Pattern REFERENCE = Pattern.compile("(?iu)\\bphụ lục(?: số)? ([IVXLC]+)(?![\\p{L}\\d])"
            + "(?![\\s,(]{1,3}(?:được )?(?:(?:ban hành )?kèm theo |của |tại |thuộc )?(?:"
            + "(?:bộ luật|luật|pháp lệnh|nghị định|thông tư|nghị quyết|quyết định|chỉ thị|hướng dẫn|công văn|thông báo|quy định)(?!\\p{L}| này)"
            + "|(?:kế hoạch|báo cáo|chương trình|đề án|văn bản) số \\d))");

    private final Supplier<UUID> ids;

    AppendixEdits(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** A new appendix with an empty line behind the one that holds the caret, or at the end. */
    Change insert(Paper paper, UUID behind, Orientation orientation) {
        var index = behind == null ? paper.appendices().size() : 1 + Lists.find(paper.appendices(), a -> a.id().equals(behind));
        var added = new Appendix(ids.get(), RichText.EMPTY, orientation, List.of());
        return new Change(following(paper, new InsertAppendix(index, added)), new Spot.OfText(added.id()), 0);
    }

    Optional<Change> move(Paper paper, UUID id, int direction) {
        var to = Lists.find(paper.appendices(), a -> a.id().equals(id)) + direction;
        return to < 0 || to >= paper.appendices().size()
                ? Optional.empty()
                : Optional.of(Change.making(following(paper, new MoveAppendix(id, to))));
    }

    Change remove(Paper paper, UUID id) {
        return Change.making(following(paper, new RemoveAppendix(id)));
    }

    /** The edit, and the new numbers wherever the text names an appendix that has another number afterwards. */
    static Edit following(Paper paper, Edit edit) {
        var after = edit.apply(paper);
        var numbers = new HashMap<String, String>();
        for (var appendix : paper.appendices()) {
            var now = after.appendices().stream().filter(a -> a.id().equals(appendix.id())).findFirst();
            now.ifPresent(a -> numbers.put(number(paper, appendix), number(after, a)));
        }
        numbers.entrySet().removeIf(e -> e.getKey().equals(e.getValue()));
        if (numbers.isEmpty()) {
            return edit;
        }
        var edits = new ArrayList<Edit>(List.of(edit));
        new TextIndex(after).texts().forEach((id, text) -> renumbered(text, numbers).ifPresent(t -> edits.add(new SetText(id, t))));
        after.tables().forEach(table -> edits.addAll(cells(table, numbers)));
        return Several.of(edits);
    }

    /** The number as texts would name it, also where it is the only one and prints none. */
    private static String number(Paper paper, Appendix appendix) {
        var printed = paper.appendixNumber(appendix);
        return printed.isEmpty() ? "I" : printed;
    }

    private static List<Edit> cells(Table table, Map<String, String> numbers) {
        var edits = new ArrayList<Edit>();
        for (var row : table.rows()) {
            for (var c = 0; c < row.cells().size(); c++) {
                var column = c;
                var cell = row.cells().get(c);
                renumbered(cell.content(), numbers).ifPresent(t -> edits.add(new SetCell(row.id(), column, cell.withContent(t))));
            }
        }
        return edits;
    }

    private static Optional<RichText> renumbered(RichText text, Map<String, String> numbers) {
        var found = REFERENCE.matcher(text.text()).results().filter(m -> numbers.containsKey(m.group(1))).toList();
        var now = text;
        for (var place : found.reversed()) {
            var styles = Slices.stylesAt(now, place.start(1) + 1);
            now = Slices.replaced(now, place.start(1), place.end(1), Slices.in(styles, numbers.get(place.group(1))));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(now);
    }
}
