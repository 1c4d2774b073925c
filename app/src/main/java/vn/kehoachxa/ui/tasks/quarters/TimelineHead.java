package vn.kehoachxa.ui.tasks.quarters;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The stretches of the time that is shown, above the bars. */
final class TimelineHead extends Region {

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    /** In em. */
    private static final double HEIGHT = 2.3;

    private final TimelineModel model;
    private final Extent extent;
    private final Label name;
    private final List<Label> labels = new ArrayList<>();
    private List<TimeScale.Tick> ticks = List.of();

    TimelineHead(TimelineModel model, Extent extent, String title) {
        this.model = model;
        this.extent = extent;
        name = new Label(title);
        name.getStyleClass().add("timeline-column");
        getStyleClass().add("timeline-head");
        model.scale().subscribe(scale -> show());
    }

    private void show() {
        ticks = model.scale().get().ticks();
        labels.clear();
        for (var tick : ticks) {
            var label = new Label(model.name(tick));
            label.getStyleClass().add("timeline-tick");
            labels.add(label);
        }
        getChildren().setAll(labels);
        getChildren().addFirst(name);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.round(HEIGHT * extent.em());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        name.resizeRelocate(0, 0, extent.name(), getHeight());
        var today = model.today();
        for (var i = 0; i < labels.size(); i++) {
            var x = Math.round(extent.x(model.scale().get(), ticks.get(i).from()));
            var end = Math.round(extent.x(model.scale().get(), ticks.get(i).to().plusDays(1)));
            labels.get(i).resizeRelocate(x, 0, (double) end - x, getHeight());
            // Here, since a window that stays open goes on to the next day.
            labels.get(i).pseudoClassStateChanged(NOW, !today.isBefore(ticks.get(i).from()) && !today.isAfter(ticks.get(i).to()));
        }
    }
}
