package vn.kehoachxa.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kehoachxa.plan.Places;

/** The ways through the texts of the paper: which comes next, which stands above, which is a piece's first; and where blocks can go. */
public final class TextWays {

    private final EditorModel model;
    private List<DocItem> items = List.of();
    /** Made when it is first asked for after a change. */
    private SpotOrder order;

    TextWays(EditorModel model) {
        this.model = model;
    }

    /** The document has become another. */
    void lead(List<DocItem> now) {
        order = order == null ? null : order.of(items, now);
        items = now;
    }

    /** The order of the texts. */
    SpotOrder order() {
        if (order == null) {
            order = new SpotOrder(items);
        }
        return order;
    }

    /** The next text in reading order, or the one before. */
    public Optional<Spot> beside(Spot spot, int direction) {
        return order().step(spot, direction);
    }

    /** The text above or below: in a table the same column. */
    public Optional<Spot> above(Spot spot, int direction) {
        return order().vertical(spot, direction);
    }

    public Optional<Spot> first() {
        return order().all().stream().findFirst();
    }

    public Optional<Spot> last() {
        return order().all().isEmpty() ? Optional.empty() : Optional.of(order().all().getLast());
    }

    /** The index among the items of the one that holds a text, or -1. */
    public int indexOf(Spot spot) {
        return order().index(spot);
    }

    /** The texts of one piece of the document in reading order. */
    public List<Spot> of(DocItem item) {
        return SpotOrder.of(item);
    }

    /** The first text from a piece of the document on; or the text of a passage or a table's title, which stand within pieces. */
    public Optional<Spot> firstFrom(Object key) {
        for (var i = 0; i < items.size(); i++) {
            if (items.get(i).key().equals(key)) {
                return order().firstFrom(i);
            }
        }
        return order().textOf(key).or(() -> order().firstFrom(0));
    }

    /** The texts of a line, a row or a passage, which may stand within a larger piece. */
    List<Spot> at(UUID place) {
        return items.stream()
                .filter(item -> item.key().equals(place))
                .findFirst()
                .map(SpotOrder::of)
                .orElseGet(() -> order().textOf(place).stream().toList());
    }

    /** The place before or behind a piece of the document; empty where no line can stand. */
    public Optional<InsertPlace> placeAt(DocItem item, boolean behind) {
        return switch (item) {
            case DocItem.LineItem line -> placeOf(line.line().id(), behind);
            case DocItem.TableTitleItem title -> placeOf(title.table(), false);
            case DocItem.TableHeadItem head -> placeOf(head.table(), false);
            case DocItem.RowItem row -> placeOf(row.table(), true);
            case DocItem.EmptyItem empty -> Optional.of(new InsertPlace(empty.container(), 0));
            case DocItem.AppendixItem appendix when behind -> Optional.of(new InsertPlace(appendix.id(), 0));
            default -> Optional.empty();
        };
    }

    private Optional<InsertPlace> placeOf(UUID block, boolean behind) {
        return Places.find(model.paper(), block).map(p -> new InsertPlace(p.container(), p.index() + (behind ? 1 : 0)));
    }
}
