package vn.kehoachxa.ui.tasks.month;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;

/** Seven columns of days under their names, as many weeks as the month needs, filling the room there is. */
final class MonthGrid extends Region {

    private static final int WEEK = 7;
    private static final int MOST_WEEKS = 6;

    private final List<Label> names = new ArrayList<>();
    private final List<String> weekdays = new ArrayList<>();
    private final List<String> shorts = new ArrayList<>();
    private final List<DayCell> cells = new ArrayList<>();
    /** Closes the days at the right and below. */
    private final Region frame = new Region();
    private double em = 14;
    private int weeks = 5;

    /**
     * Where days lead to.
     *
     * @param go the keyboard goes to a day
     * @param open shows all that is due on a day
     * @param choose of what is due
     */
    record Ways(Consumer<LocalDate> go, Consumer<MonthDay> open, Consumer<MonthDue> choose) {}

    MonthGrid(Messages messages, Ways ways) {
        setId("month-grid");
        getStyleClass().add("month-grid");
        setFocusTraversable(true);
        for (var day : DayOfWeek.values()) {
            var name = new Label(MonthView.weekday(messages, day));
            name.setAlignment(Pos.CENTER);
            weekdays.add(name.getText());
            shorts.add(messages.text("month.weekday.short." + day.getValue()));
            name.getStyleClass().add("month-weekday");
            names.add(name);
        }
        for (var i = 0; i < WEEK * MOST_WEEKS; i++) {
            cells.add(new DayCell(messages, ways));
        }
        frame.setMouseTransparent(true);
        frame.getStyleClass().add("month-days");
        getChildren().addAll(names);
        getChildren().addAll(cells);
        getChildren().add(frame);
    }

    void letters(double size) {
        em = size;
        cells.forEach(c -> c.letters(size));
        requestLayout();
    }

    void show(List<MonthDay> days, LocalDate focused) {
        weeks = days.size() / WEEK;
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            cell.setVisible(i < days.size());
            if (i < days.size()) {
                cell.show(days.get(i), days.get(i).date().equals(focused));
            }
        }
        requestLayout();
    }

    /** Shows which task is chosen. */
    void choose(UUID task) {
        cells.forEach(c -> c.choose(task));
    }

    @Override
    protected void layoutChildren() {
        var x = snappedLeftInset();
        var y = snappedTopInset();
        var width = (getWidth() - x - snappedRightInset()) / WEEK;
        var head = Math.round(1.9 * em);
        var height = (getHeight() - y - snappedBottomInset() - head) / weeks;
        var whole = names.stream().allMatch(n -> Controls.width(weekdays.get(names.indexOf(n)), n.getFont()) + 4 <= width);
        for (var i = 0; i < WEEK; i++) {
            // Where one has no room all are short.
            names.get(i).setText(whole ? weekdays.get(i) : shorts.get(i));
            place(names.get(i), x + i * width, y, width, head);
        }
        place(frame, x, y + head, WEEK * width, weeks * height);
        for (var i = 0; i < weeks * WEEK; i++) {
            place(cells.get(i), x + i % WEEK * width, y + head + (double) (i / WEEK) * height, width, height);
        }
    }

    /** On whole pixels, so that the lines between the days stay sharp. */
    private static void place(Region node, double x, double y, double width, double height) {
        var left = Math.round(x);
        var top = Math.round(y);
        node.resizeRelocate(left, top, Math.round(x + width) - left, Math.round(y + height) - top);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 30 * em;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
