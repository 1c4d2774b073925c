package vn.kehoachxa.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.chart.Axis;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;

/** Bar charts of JavaFX whose bars say their figures: on a bar, or beside it where it is too short, or behind the whole row. */
final class Bars {

    /** In px, between a bar and what is written beside it. */
    private static final double GAP = 5;

    private Bars() {}

    /** What is written on or behind bars. @param last the bars of the row, where it stands behind all of them */
    private record Word(Label label, XYChart.Data<?, ?> bar, List<XYChart.Data<?, ?>> row) {}

    /** The words of a chart. */
    private static final class Words {

        private final List<Word> words = new ArrayList<>();
        private final boolean upright;

        Words(boolean upright) {
            this.upright = upright;
        }

        Label on(XYChart.Data<?, ?> bar, String text) {
            return add(new Word(label(text, "chart-value"), bar, List.of()));
        }

        Label behind(List<XYChart.Data<?, ?>> row, String text) {
            return add(new Word(label(text, "chart-whole"), null, List.copyOf(row)));
        }

        private Label add(Word word) {
            words.add(word);
            return word.label();
        }

        private static Label label(String text, String style) {
            var label = new Label(text);
            label.getStyleClass().add(style);
            label.setMouseTransparent(true);
            return label;
        }

        /** Called when the bars have their places. @param inside whether words stand on the bars and not beside them */
        void place(boolean inside) {
            for (var word : words) {
                var label = word.label();
                label.applyCss();
                label.autosize();
                if (word.bar() == null) {
                    var end = word.row().stream().map(d -> d.getNode().getBoundsInParent()).mapToDouble(Bounds::getMaxX).max().orElse(0);
                    var of = word.row().getFirst().getNode().getBoundsInParent();
                    label.relocate(end + GAP, of.getCenterY() - label.getHeight() / 2);
                } else {
                    place(label, word.bar().getNode().getBoundsInParent(), inside);
                }
            }
        }

        private void place(Label label, Bounds bar, boolean inside) {
            if (inside) {
                label.setVisible(label.getWidth() <= bar.getWidth() - 2);
                label.relocate(bar.getCenterX() - label.getWidth() / 2, bar.getCenterY() - label.getHeight() / 2);
            } else if (upright) {
                label.relocate(bar.getCenterX() - label.getWidth() / 2, bar.getMinY() - label.getHeight() - 2);
            } else {
                label.relocate(bar.getMaxX() + GAP, bar.getCenterY() - label.getHeight() / 2);
            }
        }
    }

    /** Bars of a row beside each other. */
    static <X, Y> BarChart<X, Y> beside(Axis<X> x, Axis<Y> y, List<XYChart.Series<X, Y>> series, ChartData data) {
        return new BarChart<>(x, y) {

            private final Words words = new Words(data.kind().isUpright());

            {
                setAnimated(false);
                setLegendVisible(false);
                getData().setAll(series);
                dressed(series, data);
                say(series, data, words, label -> getPlotChildren().add(label));
            }

            @Override
            protected void layoutPlotChildren() {
                super.layoutPlotChildren();
                words.place(false);
            }
        };
    }

    /** Bars of a row one behind the other. */
    static <X, Y> StackedBarChart<X, Y> stacked(Axis<X> x, Axis<Y> y, List<XYChart.Series<X, Y>> series, ChartData data) {
        return new StackedBarChart<>(x, y) {

            private final Words words = new Words(false);

            {
                setAnimated(false);
                setLegendVisible(false);
                getData().setAll(series);
                dressed(series, data);
                say(series, data, words, label -> getPlotChildren().add(label));
            }

            @Override
            protected void layoutPlotChildren() {
                super.layoutPlotChildren();
                words.place(true);
            }
        };
    }

    private static <X, Y> void dressed(List<XYChart.Series<X, Y>> series, ChartData data) {
        for (var s = 0; s < series.size(); s++) {
            var look = data.series().get(s).look().style();
            series.get(s).getData().forEach(d -> d.getNode().getStyleClass().add(look));
        }
    }

    private static <X, Y> void say(List<XYChart.Series<X, Y>> series, ChartData data, Words words, Consumer<Label> adder) {
        for (var r = 0; r < data.rows().size(); r++) {
            var row = data.rows().get(r);
            var bars = new ArrayList<XYChart.Data<?, ?>>();
            for (var s = 0; s < series.size(); s++) {
                var bar = series.get(s).getData().get(r);
                bars.add(bar);
                if (!row.values().get(s).label().isEmpty()) {
                    adder.accept(words.on(bar, row.values().get(s).label()));
                }
            }
            if (!row.whole().isEmpty()) {
                adder.accept(words.behind(bars, row.whole()));
            }
        }
    }
}
