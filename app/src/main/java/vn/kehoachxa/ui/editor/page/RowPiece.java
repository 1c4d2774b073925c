package vn.kehoachxa.ui.editor.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.ui.editor.DocItem;
import vn.kehoachxa.ui.editor.Spot;

/** A row of a table, or one row of its header: cells side by side, as high as the highest. */
final class RowPiece extends Piece {

    private final SpotHost host;
    private final List<SpotView> cells = new ArrayList<>();
    private List<Double> shares = List.of();
    private int[] spans = {};

    RowPiece(SpotHost host, String styleClass) {
        super(styleClass);
        this.host = host;
    }

    @Override
    void show(DocItem item) {
        var row = (DocItem.RowItem) item;
        getStyleClass().removeIf(c -> c.startsWith("row-kind-"));
        getStyleClass().add("row-kind-" + row.row().kind().code());
        var contents = row.row().cells();
        arrange(row.shares());
        for (var c = 0; c < cells.size(); c++) {
            var spot = row.fixed().get(c) ? null : new Spot.OfCell(row.row().id(), c);
            cells.get(c).show(spot, contents.get(c).content());
            spans[c] = span(row, c);
        }
        hideCovered();
        requestLayout();
    }

    /** Shows one row of a header. @param spots one for each cell */
    void show(List<Cell> contents, List<Spot> spots, List<Double> newShares) {
        arrange(newShares);
        for (var c = 0; c < cells.size(); c++) {
            cells.get(c).show(spots.get(c), contents.get(c).content());
            spans[c] = Math.min(contents.get(c).colSpan(), cells.size() - c);
        }
        hideCovered();
        requestLayout();
    }

    private void arrange(List<Double> newShares) {
        shares = newShares;
        if (cells.size() != newShares.size()) {
            cells.clear();
            for (var i = 0; i < newShares.size(); i++) {
                cells.add(new SpotView(host, null, "cell", i == 0 ? "first-cell" : "next-cell"));
            }
            getChildren().setAll(cells);
            spans = new int[cells.size()];
        }
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
    }
}
