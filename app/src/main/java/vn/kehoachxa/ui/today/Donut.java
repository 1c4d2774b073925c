package vn.kehoachxa.ui.today;

import javafx.scene.AccessibleRole;
import javafx.scene.chart.PieChart;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import vn.kehoachxa.ui.follow.Share;

/** How tasks stand, as a ring with the share that is done in its middle. */
final class Donut extends StackPane {

    private static final double SIZE = 116;
    private static final double HOLE = 36;

    /** @param said the same in words, for whoever does not see it */
    Donut(Share share, String said) {
        getStyleClass().add("donut");
        // One thing to whoever does not see it, and none of its parts.
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(said);
        var chart = new PieChart();
        chart.setAnimated(false);
        chart.setLabelsVisible(false);
        chart.setLegendVisible(false);
        chart.setStartAngle(90);
        chart.setMinSize(SIZE, SIZE);
        chart.setPrefSize(SIZE, SIZE);
        chart.setMaxSize(SIZE, SIZE);
        // Their order is that of the colours in the style sheet.
        chart.getData().setAll(
                new PieChart.Data("", share.done()), new PieChart.Data("", share.doing()), new PieChart.Data("", share.open() + share.stopped()),
                new PieChart.Data("", share.late()));
        var hole = new Circle(HOLE);
        hole.getStyleClass().add("donut-hole");
        var middle = new Label(share.percentDone() + "%");
        middle.getStyleClass().add("donut-middle");
        getChildren().addAll(chart, hole, middle);
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
    }
}
