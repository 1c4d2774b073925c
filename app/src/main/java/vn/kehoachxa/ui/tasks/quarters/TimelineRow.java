package vn.kehoachxa.ui.tasks.quarters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.follow.TaskWords;

/** A task and its bars along the time, or a heading. */
final class TimelineRow extends Region {

    /** In em. */
    private static final double MARK = 1.15;
    private static final double BAR = 1.55;

    private final TimelineModel model;
    private final Extent extent;
    private final Ways ways;
    private final Label name = new Label();
    private final Label hint = new Label();
    /** One for all tasks that the row will show: each is a window of its own. */
    private final Tooltip tip = new Tooltip();
    private final List<Region> lines = new ArrayList<>();
    private final List<BarNode> bars = new ArrayList<>();
    private List<TimeScale.Tick> ticks = List.of();
    private TimeScale ruled;
    private TimelineLine line;

    /** Asks whether a task is to have another time. */
    interface Asking {
        void ask(TaskRow task, Bar bar, TimePart wanted);
    }

    /** Folds what stands under a heading away, or shows it again. */
    interface Folding {
        void fold(TimelineLine.Heading heading, boolean away);
    }

    /** @param choose takes a task that was clicked */
    record Ways(Folding folding, Asking ask, Consumer<TaskRow> choose) {}

    TimelineRow(TimelineModel model, Extent extent, Ways ways) {
        this.model = model;
        this.extent = extent;
        this.ways = ways;
        getStyleClass().add("timeline-row");
        name.getStyleClass().add("timeline-name");
        hint.getStyleClass().add("timeline-hint");
        hint.setMouseTransparent(true);
        tip.setWrapText(true);
        tip.setMaxWidth(460);
        name.setOnMouseClicked(e -> {
            if (line instanceof TimelineLine.Heading heading) {
                ways.folding().fold(heading, !heading.folded());
            }
        });
    }

    String spoken(TimelineLine.Heading heading) {
        return heading.title() + ", " + heading.count();
    }

    void show(TimelineLine now) {
        line = now;
        bars.forEach(BarNode::drop);
        bars.clear();
        ruled = null;
        switch (now) {
            case TimelineLine.Item item -> {
                name.setText(item.task().title());
                name.setGraphic(null);
                tip.setText(item.task().title() + "\n" + TaskWords.plan(item.task().plan()));
                name.setTooltip(tip);
                var of = model.bars(item.task());
                of.forEach(bar -> bars.add(new BarNode(bar, item.task(), model, extent, ways)));
                hint.setText(of.isEmpty() ? model.hint(item.task()) : "");
            }
            case TimelineLine.Heading heading -> {
                name.setText(heading.title() + "  (" + heading.count() + ")");
                name.setGraphic(new FontIcon(heading.folded() ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN));
                name.setTooltip(null);
                hint.setText("");
            }
            case null -> { }
        }
        requestLayout();
    }

    /** The lines between the stretches of the head. */
    private void rule(TimeScale scale) {
        if (scale.equals(ruled)) {
            return;
        }
        ruled = scale;
        ticks = scale.ticks();
        while (lines.size() < ticks.size()) {
            var one = new Region();
            one.getStyleClass().add("timeline-rule");
            lines.add(one);
        }
        getChildren().setAll(line instanceof TimelineLine.Heading ? List.of() : lines.subList(0, ticks.size()));
        getChildren().add(name);
        getChildren().add(hint);
        getChildren().addAll(bars);
    }

    @Override
    protected void layoutChildren() {
        var scale = model.scale().get();
        rule(scale);
        var height = getHeight();
        var heading = line instanceof TimelineLine.Heading;
        name.resizeRelocate(0, 0, heading ? getWidth() : extent.name() - 6, height);
        for (var i = 0; i < ticks.size() && !heading; i++) {
            lines.get(i).resizeRelocate(Math.round(extent.x(scale, ticks.get(i).from())), 0, 1, height);
        }
        hint.resizeRelocate(extent.name() + 8, 0, Math.max(0, extent.track() - 8), height);
        for (var bar : bars) {
            place(bar, scale, height);
        }
    }

    private void place(BarNode node, TimeScale scale, double height) {
        if (node.isHeld()) {
            return;
        }
        var bar = node.bar();
        node.setVisible(scale.shows(bar.from(), bar.to()) && extent.track() > 0);
        if (!node.isVisible()) {
            return;
        }
        var em = extent.em();
        if (bar.shape() == Bar.Shape.DAY) {
            var size = Math.round(MARK * em);
            var x = extent.x(scale, bar.to()) + extent.day(scale) / 2 - size / 2.0;
            node.mark(size);
            node.around(bars.size() == 1, x - extent.name(), next(node, scale, size) - x - size);
            node.resizeRelocate(Math.round(x), Math.round((height - size) / 2.0), size, size);
            return;
        }
        var left = Math.max(extent.name(), extent.x(scale, bar.from()));
        var right = Math.min(extent.name() + extent.track(), extent.x(scale, bar.to().plusDays(1)));
        var tall = Math.round(BAR * em);
        node.around(bars.size() == 1, left - extent.name(), extent.name() + extent.track() - right);
        node.cut(scale.from().isAfter(bar.from()), scale.to().isBefore(bar.to()));
        node.resizeRelocate(Math.round(left), Math.round((height - tall) / 2.0), Math.max(5, Math.round(right) - Math.round(left) - 1.0), tall);
    }

    /** Where the mark behind this one begins, or the time that is shown ends. */
    private double next(BarNode node, TimeScale scale, double size) {
        var end = extent.name() + extent.track();
        return bars.stream()
                .filter(b -> b.bar().from().isAfter(node.bar().to()))
                .mapToDouble(b -> extent.x(scale, b.bar().from()) - size / 2)
                .reduce(end, Math::min);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2 * extent.em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return extent.name() + extent.track();
    }
}
