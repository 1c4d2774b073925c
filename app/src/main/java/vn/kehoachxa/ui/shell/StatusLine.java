package vn.kehoachxa.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.Job;

/** The line at the lower edge of the window: what was saved, what the room says, and what runs in the background. */
final class StatusLine extends HBox {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    /** How many jobs are shown each; how many more there are is a number. */
    private static final int SHOWN = 3;

    private final Messages messages;
    private final BackgroundTasks tasks;
    private final HBox running = new HBox();

    StatusLine(Messages messages, ShellModel model, BackgroundTasks tasks) {
        this.messages = messages;
        this.tasks = tasks;
        getStyleClass().add("status");
        var says = new Label();
        says.setId("status-counts");
        says.textProperty().bind(Bindings.createStringBinding(() -> said(model), model.place(), model.counts()));
        running.setId("status-running");
        running.getStyleClass().add("status-jobs");
        getChildren().addAll(saved(model), says, Controls.spacer(), running);
        tasks.jobs().addListener((ListChangeListener<Job>) change -> showJobs());
        showJobs();
    }

    private static String said(ShellModel model) {
        var between = model.place().get().isEmpty() || model.counts().get().isEmpty() ? "" : " · ";
        return model.place().get() + between + model.counts().get();
    }

    private static Label saved(ShellModel model) {
        var saved = new Label();
        saved.setId("status-saved");
        saved.setMinWidth(USE_PREF_SIZE);
        saved.getStyleClass().add("status-saved");
        saved.textProperty().bind(model.saved());
        saved.managedProperty().bind(model.saved().isNotEmpty());
        model.unsaved().subscribe(failed -> saved.pseudoClassStateChanged(FAILED, failed));
        saved.graphicProperty().bind(Bindings.createObjectBinding(
                () -> model.saved().get().isEmpty() ? null : new FontIcon(model.unsaved().get() ? Feather.ALERT_TRIANGLE : Feather.CHECK),
                model.saved(), model.unsaved()));
        return saved;
    }

    private void showJobs() {
        var jobs = tasks.jobs();
        // A bar that does not know how far it is animates even where it is not seen: it is only in the line while its job runs.
        running.getChildren().setAll(jobs.stream().limit(SHOWN).map(this::shown).toList());
        if (jobs.size() > SHOWN) {
            running.getChildren().add(new Label(messages.text("status.others", jobs.size() - SHOWN)));
        }
    }

    private Node shown(Job job) {
        var name = new Label();
        name.getStyleClass().add("status-job-name");
        name.textProperty().bind(Bindings.createStringBinding(
                () -> job.stopping().get() ? messages.text("status.stopping") : job.progress().get() < 0
                        ? job.name() : job.name() + " · " + Math.round(job.progress().get() * 100) + "%",
                job.stopping(), job.progress()));
        var bar = new ProgressBar();
        bar.getStyleClass().add("status-progress");
        bar.progressProperty().bind(job.progress());
        bar.setAccessibleText(job.name());
        var stop = Controls.iconButton(Feather.X, messages.text("status.stop", job.name()));
        stop.getStyleClass().add("status-stop");
        stop.setId("status-stop");
        stop.setOnAction(e -> job.stop());
        stop.disableProperty().bind(job.stopping());
        var box = new HBox(name, bar, stop);
        box.getStyleClass().add("status-running");
        return box;
    }
}
