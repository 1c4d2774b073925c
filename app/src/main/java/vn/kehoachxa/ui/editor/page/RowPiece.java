package vn.kehoachxa.ui.editor.page;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.text.TextAlignment;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.ui.editor.DocItem;
import vn.kehoachxa.ui.editor.Spot;

/** A row of a table, or one row of its header: cells side by side, as high as the highest. */
final class RowPiece extends Piece {

    private final SpotHost host;
    private final List<SpotView> cells = new ArrayList<>();
    private final List<ColumnEdge> edges = new ArrayList<>();
    private final RowGrip grip;
    private List<Double> shares = List.of();
    private int[] spans = {};
    private UUID row;

    RowPiece(SpotHost host, String styleClass) {
        super(styleClass);
        this.host = host;
        this.grip = new RowGrip(host.messages().text("editor.row.grip"));
        grip.visibleProperty().bind(hoverProperty());
    }

    /** The row that it shows; null for one of a header. */
    UUID row() {
        return row;
    }

    @Override
    void show(DocItem item) {
        var row = (DocItem.RowItem) item;
        getStyleClass().removeIf(c -> c.startsWith("row-kind-"));
        getStyleClass().add("row-kind-" + row.row().kind().code());
        this.row = row.row().id();
        grip.of(this.row);
        var contents = row.row().cells();
        arrange(row.shares());
        if (!host.isReadOnly() && grip.getParent() == null) {
            getChildren().add(grip);
        }
        for (var c = 0; c < cells.size(); c++) {
            var spot = row.fixed().get(c) ? null : new Spot.OfCell(row.row().id(), c);
            cells.get(c).aligned(row.look().roles().get(c) == Role.AMOUNT ? TextAlignment.RIGHT : TextAlignment.LEFT);
            cells.get(c).show(spot, contents.get(c).content());
            cells.get(c).note(row.notes().get(c));
            spans[c] = span(row, c);
        }
        hideCovered();
        requestLayout();
    }

    /** Shows one row of a header. @param spots one for each cell */
    void show(UUID table, List<Cell> contents, List<Spot> spots, List<Double> newShares) {
        if (arrange(newShares) && !host.isReadOnly()) {
            edges.clear();
            for (var c = 0; c < cells.size() - 1; c++) {
                edges.add(new ColumnEdge(table, c, host.messages().text("editor.column.edge")));
            }
            getChildren().addAll(edges);
        }
        for (var c = 0; c < cells.size(); c++) {
            cells.get(c).show(spots.get(c), contents.get(c).content());
            spans[c] = Math.min(contents.get(c).colSpan(), cells.size() - c);
        }
        hideCovered();
        requestLayout();
    }

    /** @return whether the cells are new */
    private boolean arrange(List<Double> newShares) {
        shares = newShares;
        if (cells.size() != newShares.size()) {
            cells.clear();
            for (var i = 0; i < newShares.size(); i++) {
                cells.add(new SpotView(host, null, "cell", i == 0 ? "first-cell" : "next-cell"));
            }
            getChildren().setAll(cells);
            spans = new int[cells.size()];
            return true;
        }
        return false;
    }

    private static int span(DocItem.RowItem row, int column) {
        var cell = row.row().cells().get(column);
        if (cell.colSpan() > 1) {
            return Math.min(cell.colSpan(), row.shares().size() - column);
        }
        var span = 1;
        if (row.row().kind() == RowKind.GROUP && !cell.content().isBlank() && !row.fixed().get(column)) {
            while (column + span < row.shares().size() && row.fixed().get(column + span)) {
                span++;
            }
        }
        return span;
    }

    private void hideCovered() {
        for (var c = 0; c < cells.size(); c += Math.max(1, spans[c])) {
            cells.get(c).setVisible(true);
            for (var i = c + 1; i < Math.min(cells.size(), c + spans[c]); i++) {
                cells.get(i).setVisible(false);
            }
        }
    }

    @Override
    Stream<SpotView> spots() {
        return cells.stream();
    }

    private double left(double width, int column) {
        var share = 0.0;
        for (var c = 0; c < column; c++) {
            share += shares.get(c);
        }
        return snapPositionX(snappedLeftInset() + share * (width - snappedLeftInset() - snappedRightInset()));
    }

    private double width(double width, int column) {
        return left(width, Math.min(cells.size(), column + Math.max(1, spans[column]))) - left(width, column);
    }

    @Override
    protected double computePrefHeight(double width) {
        var highest = 0.0;
        for (var c = 0; c < cells.size(); c++) {
            if (cells.get(c).isVisible()) {
                highest = Math.max(highest, cells.get(c).prefHeight(width(width, c)));
            }
        }
        return snappedTopInset() + highest + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var height = getHeight() - snappedTopInset() - snappedBottomInset();
        for (var c = 0; c < cells.size(); c++) {
            cells.get(c).resizeRelocate(left(getWidth(), c), snappedTopInset(), width(getWidth(), c), height);
        }
        for (var edge : edges) {
            edge.setVisible(cells.get(edge.column() + 1).isVisible());
            edge.resizeRelocate(left(getWidth(), edge.column() + 1) - ColumnEdge.WIDTH / 2, snappedTopInset(), ColumnEdge.WIDTH, height);
        }
        grip.resizeRelocate(-RowGrip.WIDTH, 0, RowGrip.WIDTH, getHeight());
    }
}
