package vn.kehoachxa.ui.editor.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.ui.editor.DocItem;
import vn.kehoachxa.ui.editor.Spot;

/** The header of a table. */
final class TableHeadPiece extends BoxPiece {

    private final SpotHost host;
    private final VBox box = new VBox();
    private final List<RowPiece> rows = new ArrayList<>();

    TableHeadPiece(SpotHost host) {
        super("table-head-piece");
        this.host = host;
        setBox(box);
    }

    @Override
    void show(DocItem item) {
        var head = (DocItem.TableHeadItem) item;
        var wanted = Math.max(1, head.header().size());
        if (rows.size() != wanted) {
            rows.clear();
            IntStream.range(0, wanted).forEach(i -> rows.add(new RowPiece(host, "header-row")));
            box.getChildren().setAll(rows);
        }
        var columns = head.columns().size();
        if (head.header().isEmpty()) {
            var labels = head.columns().stream().map(c -> Cell.of(c.label())).toList();
            rows.getFirst().show(head.table(), labels, spots(columns, c -> new Spot.OfLabel(head.table(), c)), head.shares());
        }
        for (var r = 0; r < head.header().size(); r++) {
            var at = r;
            rows.get(r).show(head.table(), head.header().get(r), spots(columns, c -> new Spot.OfHeader(head.table(), at, c)), head.shares());
        }
    }

    private static List<Spot> spots(int columns, java.util.function.IntFunction<Spot> spot) {
        return IntStream.range(0, columns).mapToObj(spot).toList();
    }

    @Override
    Stream<SpotView> spots() {
        return rows.stream().flatMap(RowPiece::spots);
    }
}
