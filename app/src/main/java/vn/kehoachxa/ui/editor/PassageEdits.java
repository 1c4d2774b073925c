package vn.kehoachxa.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.InsertPassage;
import vn.kehoachxa.plan.edit.MovePassage;
import vn.kehoachxa.plan.edit.RemovePassage;
import vn.kehoachxa.plan.edit.SetText;
import vn.kehoachxa.plan.edit.Several;

/** What keys do to legal bases, opening paragraphs, recipients and addressees. */
final class PassageEdits {

    private final Supplier<UUID> ids;

    PassageEdits(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** A passage among the others of its list. */
    record Place(PassageList list, List<Passage> passages, int index) {

        Passage passage() {
            return passages.get(index);
        }
    }

    static Optional<Place> place(Paper paper, UUID id) {
        for (var list : PassageList.values()) {
            var passages = paper.passages().get(list);
            var index = Lists.find(passages, p -> p.id().equals(id));
            if (index >= 0) {
                return Optional.of(new Place(list, passages, index));
            }
        }
        return Optional.empty();
    }

    /** Enter: what stands behind the caret goes into a new passage of the same list. */
    Optional<Change> split(Paper paper, UUID id, int caret) {
        return place(paper, id).map(p -> {
            var content = p.passage().content();
            var end = content.text().length();
            var at = Math.clamp(caret, 0, end);
            var next = new Passage(ids.get(), Slices.slice(content, at, end));
            var insert = new InsertPassage(p.list(), p.index() + 1, next);
            Edit edit = at == end ? insert : new Several(List.of(new SetText(id, Slices.slice(content, 0, at)), insert));
            return new Change(edit, new Spot.OfText(next.id()), 0);
        });
    }

    /** A new passage at the end of a list. */
    Change append(Paper paper, PassageList list) {
        var next = Passage.of(ids.get(), "");
        return new Change(new InsertPassage(list, paper.passages().get(list).size(), next), new Spot.OfText(next.id()), 0);
    }

    /** Backspace at the start of an empty one: it goes. */
    Optional<Change> removeEmpty(Paper paper, UUID id) {
        return place(paper, id).filter(p -> p.passage().text().isEmpty()).flatMap(p -> remove(paper, id));
    }

    Optional<Change> remove(Paper paper, UUID id) {
        return place(paper, id).map(p -> {
            var near = p.index() > 0 ? p.index() - 1 : p.index() + 1;
            var focus = near < p.passages().size() ? new Spot.OfText(p.passages().get(near).id()) : null;
            return new Change(new RemovePassage(p.list(), id), focus, CaretRequest.END);
        });
    }

    /** Alt+Up and Alt+Down. */
    Optional<Change> move(Paper paper, UUID id, int direction) {
        return place(paper, id)
                .filter(p -> p.index() + direction >= 0 && p.index() + direction < p.passages().size())
                .map(p -> Change.making(new MovePassage(p.list(), id, p.index() + direction)));
    }
}
