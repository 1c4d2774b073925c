package vn.kehoachxa.ui.tasks.month;

import java.time.DayOfWeek;
import java.time.LocalDate;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.follow.TaskWords;
import vn.kehoachxa.ui.tasks.TaskActions;
import vn.kehoachxa.ui.tasks.TaskPane;
import vn.kehoachxa.ui.tasks.TasksModel;

/** The calendar: a month of days. The keyboard goes from day to day; Enter opens what is due on one. */
public final class MonthView extends BorderPane implements TaskPane {

    private final MonthModel model;
    private final TasksModel tasks;
    private final TaskActions actions;
    private final Messages messages;
    private final Runnable reports;
    private final MonthGrid grid;
    private final DayList list;

    /** @param reports opens the room of reports */
    public MonthView(MonthModel model, TasksModel tasks, TaskActions actions, Messages messages, Runnable reports) {
        this.model = model;
        this.tasks = tasks;
        this.actions = actions;
        this.messages = messages;
        this.reports = reports;
        setId("tasks-month");
        getStyleClass().add("month");
        grid = new MonthGrid(messages, new MonthGrid.Ways(this::go, this::open, this::choose));
        list = new DayList(messages, this::choose, this::closeList);
        setTop(bar());
        setCenter(new StackPane(grid, list));
        grid.setAccessibleRole(AccessibleRole.NODE);
        model.days().subscribe(days -> {
            grid.show(days, model.day().get());
            grid.setAccessibleText(spoken(model.day().get()));
        });
        tasks.chosen().subscribe(grid::choose);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private HBox bar() {
        var before = Controls.iconButton(Feather.CHEVRON_LEFT, messages.text("month.before"));
        before.setId("month-before");
        before.setOnAction(e -> model.months(-1));
        var behind = Controls.iconButton(Feather.CHEVRON_RIGHT, messages.text("month.behind"));
        behind.setId("month-behind");
        behind.setOnAction(e -> model.months(1));
        var title = new Label();
        title.setId("month-title");
        title.getStyleClass().add("view-title");
        title.textProperty().bind(model.title());
        var today = new Button(messages.text("views.today"));
        today.setId("month-today");
        today.setOnAction(e -> model.today());
        var bar = new HBox(before, title, behind, today);
        bar.getStyleClass().add("view-bar");
        return bar;
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void letters(double em) {
        grid.letters(em);
    }

    @Override
    public void focusFirst() {
        grid.requestFocus();
    }

    private void go(LocalDate day) {
        model.go(day);
        grid.requestFocus();
    }

    private void choose(MonthDue due) {
        switch (due) {
            case MonthDue.OfTask task -> tasks.chosen().set(task.task().id());
            case MonthDue.OfReport report -> reports.run();
        }
    }

    private void open(MonthDay day) {
        list.show(day, title(day.date()));
    }

    private void closeList() {
        list.setVisible(false);
        grid.requestFocus();
    }

    private String title(LocalDate day) {
        return messages.text("month.day", weekday(messages, day.getDayOfWeek()), TaskWords.day(day));
    }

    static String weekday(Messages messages, DayOfWeek day) {
        return messages.text("month.weekday." + day.getValue());
    }

    private String spoken(LocalDate date) {
        return model.days().get().stream()
                .filter(d -> d.date().equals(date))
                .findFirst()
                .map(d -> messages.text("month.spoken", title(date) + (d.note().isEmpty() ? "" : ", " + d.note()), d.dues().size()))
                .orElse(title(date));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> model.days(-1);
            case RIGHT -> model.days(1);
            case UP -> model.days(-7);
            case DOWN -> model.days(7);
            case PAGE_UP -> model.months(-1);
            case PAGE_DOWN -> model.months(1);
            case HOME -> model.today();
            case ENTER, SPACE -> openFocused();
            default -> {
                if (!actions.press(event)) {
                    return;
                }
            }
        }
        event.consume();
    }

    private void openFocused() {
        model.days().get().stream()
                .filter(d -> d.date().equals(model.day().get()) && !d.dues().isEmpty())
                .findFirst()
                .ifPresent(this::open);
    }
}
