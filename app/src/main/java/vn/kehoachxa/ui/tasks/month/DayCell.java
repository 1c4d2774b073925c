package vn.kehoachxa.ui.tasks.month;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;

/** A day: its number, why it is not worked, and as much of what is due as there is room for. */
final class DayCell extends Region {

    private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int MOST = 6;
    /** In em. */
    private static final double LINE = 1.5;
    private static final double HEAD = 1.7;

    private final Messages messages;
    private final MonthGrid.Ways ways;
    private final Label number = new Label();
    private final Label note = new Label();
    private final Label more = new Label();
    private final List<Label> items = new ArrayList<>();
    private double em = 14;
    private MonthDay day;
    private UUID chosen;
    /** Whether the keyboard is on this day. */
    private boolean current;

    DayCell(Messages messages, MonthGrid.Ways ways) {
        this.messages = messages;
        this.ways = ways;
        getStyleClass().add("month-day");
        number.getStyleClass().add("month-number");
        note.getStyleClass().add("month-note");
        more.getStyleClass().add("month-more");
        getChildren().addAll(number, note);
        for (var i = 0; i < MOST; i++) {
            var item = new Label();
            items.add(item);
            getChildren().add(item);
        }
        getChildren().add(more);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    void letters(double size) {
        em = size;
        requestLayout();
    }

    void show(MonthDay now, boolean isCurrent) {
        day = now;
        current = isCurrent;
        setId("month-day-" + now.date());
        number.setText(Integer.toString(now.date().getDayOfMonth()));
        note.setText(now.note());
        note.setTooltip(now.note().isEmpty() ? null : new Tooltip(now.note()));
        pseudoClassStateChanged(OTHER, !now.inMonth());
        pseudoClassStateChanged(OFF, now.off());
        pseudoClassStateChanged(TODAY, now.today());
        pseudoClassStateChanged(CURRENT, current);
        for (var i = 0; i < MOST; i++) {
            if (i < now.dues().size()) {
                dress(items.get(i), now.dues().get(i));
            }
        }
        requestLayout();
    }

    private void dress(Label item, MonthDue due) {
        item.setText(due.text());
        item.setUserData(due);
        if (item.getTooltip() == null) {
            item.setTooltip(new Tooltip());
            item.getTooltip().setWrapText(true);
            item.getTooltip().setMaxWidth(420);
        }
        item.getTooltip().setText(due.text());
        item.setGraphic(due instanceof MonthDue.OfReport ? new FontIcon(Feather.CLIPBOARD) : null);
        item.getStyleClass().setAll("label", "month-item", "chip-" + due.tone().name().toLowerCase(Locale.ROOT));
        mark(item);
    }

    private void mark(Label item) {
        item.pseudoClassStateChanged(CHOSEN, item.getUserData() instanceof MonthDue.OfTask t && t.task().id().equals(chosen));
    }

    void choose(UUID task) {
        chosen = task;
        items.forEach(this::mark);
    }

    private void clicked(MouseEvent event) {
        // To go to a day of another month gives all cells other days: what was clicked is asked before.
        var clicked = day;
        var due = dueAt(event.getPickResult().getIntersectedNode());
        var all = isWithin(event.getPickResult().getIntersectedNode(), more) || event.getClickCount() == 2 && current && !clicked.dues().isEmpty();
        ways.go().accept(clicked.date());
        if (due != null) {
            ways.choose().accept(due);
        } else if (all) {
            ways.open().accept(clicked);
        }
    }

    /** What is due that a node shows; null where it shows nothing of the kind. */
    private MonthDue dueAt(Node node) {
        return items.stream().filter(i -> isWithin(node, i)).findFirst().map(i -> (MonthDue) i.getUserData()).orElse(null);
    }

    private static boolean isWithin(Node node, Node outer) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void layoutChildren() {
        if (day == null) {
            return;
        }
        var pad = Math.round(0.3 * em);
        var head = Math.round(HEAD * em);
        var line = Math.round(LINE * em);
        var wide = Math.min(getWidth() - 2.0 * pad, number.prefWidth(-1));
        number.resizeRelocate(pad, pad / 2.0, wide, head - pad / 2.0);
        note.resizeRelocate(pad + wide + pad, pad / 2.0, Math.max(0, getWidth() - wide - 3.0 * pad), head - pad / 2.0);
        var room = (int) Math.max(1, Math.floor((getHeight() - head - pad) / line));
        var all = day.dues().size();
        var shown = Math.min(MOST, all <= room ? all : room - 1);
        for (var i = 0; i < MOST; i++) {
            var item = items.get(i);
            item.setVisible(i < shown);
            item.resizeRelocate(pad, head + (double) i * line, getWidth() - 2.0 * pad, line - 2.0);
        }
        more.setVisible(shown < all);
        more.setText(shown == 0 ? messages.text("month.all", all) : messages.text("month.more", all - shown));
        more.resizeRelocate(pad, head + (double) shown * line, getWidth() - 2.0 * pad, line - 2.0);
    }
}
