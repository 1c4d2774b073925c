package vn.kehoachxa.ui.charts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/** A chart as it is drawn, with its legend. Its size follows the size of the letters and the number of its rows. */
final class ChartPane extends VBox {

    /** Letters in a line of a row's name, and lines of it; what is longer ends with an ellipsis and is told in the words of the chart. */
    private static final int NAME_LETTERS = 30;
    private static final int NAME_LINES = 3;
    /** In em. */
    private static final double BAR = 1.75;
    private static final double BETWEEN = 0.7;
    private static final double LINE = 1.25;
    private static final double UPRIGHT = 15;
    /** How much of the width is kept for what is written beside the longest bar. */
    private static final double ROOM_STACKED = 0.42;
    private static final double ROOM_BESIDE = 0.75;
    private static final double ROOM_UPRIGHT = 0.18;

    /** The rows' names are a little smaller than the text. */
    private static final double NAMES = 0.93;

    private final ChartData data;
    private final CategoryAxis axis = new CategoryAxis();

    ChartPane(ChartData data) {
        this.data = data;
        getStyleClass().add("chart-pane");
        // One thing to whoever does not see it: all its figures, and none of its parts.
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(data.said());
        var chart = data.kind().isUpright() ? upright() : lying();
        chart.getStyleClass().add(data.kind().isStacked() ? "chart-stacked" : "chart-beside");
        chart.setAnimated(false);
        getChildren().add(chart);
        if (data.kind() != ChartData.Kind.STATES) {
            getChildren().add(legend());
        }
        if (!data.note().isEmpty()) {
            var note = new Label(data.note());
            note.getStyleClass().add("chart-note");
            note.setWrapText(true);
            note.setMinHeight(USE_PREF_SIZE);
            getChildren().add(note);
        }
        var ruler = new Label();
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
        ruler.fontProperty().subscribe(font -> {
            // An axis does not take its face from what is around it.
            axis.setTickLabelFont(Font.font(font.getFamily(), font.getSize() * NAMES));
            var height = height() * font.getSize();
            chart.setMinHeight(height);
            chart.setPrefHeight(height);
            chart.setMaxHeight(height);
        });
    }

    /** In em. */
    private double height() {
        if (data.kind().isUpright()) {
            return UPRIGHT;
        }
        var bars = data.kind().isStacked() ? 1 : data.series().size();
        var lines = data.rows().stream().mapToLong(r -> Wrapped.lines(r.name(), NAME_LETTERS, NAME_LINES).size()).max().orElse(1);
        return data.rows().size() * (Math.max(bars * BAR, lines * LINE) + BETWEEN) + BETWEEN;
    }

    private XYChart<Number, String> lying() {
        // What comes first is drawn lowest.
        var drawn = new ChartData(data.kind(), data.title(), data.series(), data.rows().reversed(), data.note());
        var names = names(drawn);
        var numbers = numbers(data.kind().isStacked() ? ROOM_STACKED : ROOM_BESIDE);
        var series = new ArrayList<XYChart.Series<Number, String>>();
        for (var s = 0; s < drawn.series().size(); s++) {
            var one = new XYChart.Series<Number, String>();
            for (var r = 0; r < drawn.rows().size(); r++) {
                one.getData().add(new XYChart.Data<>(drawn.rows().get(r).values().get(s).size(), names.get(r)));
            }
            series.add(one);
        }
        name(names);
        if (data.kind().isStacked()) {
            var chart = Bars.stacked(numbers, axis, series, drawn);
            chart.setCategoryGap(9);
            return chart;
        }
        var chart = Bars.beside(numbers, axis, series, drawn);
        chart.setBarGap(1);
        chart.setCategoryGap(10);
        return chart;
    }

    private XYChart<String, Number> upright() {
        var names = names(data);
        var series = new ArrayList<XYChart.Series<String, Number>>();
        for (var s = 0; s < data.series().size(); s++) {
            var one = new XYChart.Series<String, Number>();
            for (var r = 0; r < data.rows().size(); r++) {
                one.getData().add(new XYChart.Data<>(names.get(r), data.rows().get(r).values().get(s).size()));
            }
            series.add(one);
        }
        name(names);
        var chart = Bars.beside(axis, numbers(ROOM_UPRIGHT), series, data);
        chart.setBarGap(3);
        chart.setCategoryGap(40);
        return chart;
    }

    private void name(List<String> names) {
        axis.getCategories().setAll(names);
        axis.setTickMarkVisible(false);
        axis.setAnimated(false);
    }

    /** No scale: the figures stand at the bars. */
    private NumberAxis numbers(double room) {
        var numbers = new NumberAxis(0, data.longest() * (1 + room), data.longest());
        numbers.setTickLabelsVisible(false);
        numbers.setTickMarkVisible(false);
        numbers.setMinorTickVisible(false);
        numbers.setAnimated(false);
        return numbers;
    }

    /** The rows' names in lines; alike ones are told apart by what is not seen, since a chart knows its rows by their names. */
    private static List<String> names(ChartData data) {
        var names = new ArrayList<String>();
        var taken = new HashSet<String>();
        for (var row : data.rows()) {
            var name = String.join("\n", Wrapped.lines(row.name(), NAME_LETTERS, NAME_LINES));
            while (!taken.add(name)) {
                name += "\u200b";
            }
            names.add(name);
        }
        return names;
    }

    private FlowPane legend() {
        var legend = new FlowPane();
        legend.getStyleClass().add("chart-legend-line");
        for (var series : data.series()) {
            var mark = new Region();
            mark.getStyleClass().addAll("chart-mark", series.look().style());
            var entry = new HBox(mark, new Label(series.name()));
            entry.getStyleClass().add("chart-legend-entry");
            legend.getChildren().add(entry);
        }
        return legend;
    }
}
