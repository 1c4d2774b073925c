package vn.kehoachxa.ui.tasks;

import java.util.function.DoubleSupplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;
import javafx.scene.input.MouseButton;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.follow.TaskWords;

/** A row of the table of tasks: a task, or a heading that goes over all columns. */
final class TaskTableRow extends TableRow<TaskLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    /** In em: two lines of a title and a small one. */
    private static final double HEIGHT = 4.3;
    private static final double HEADING_HEIGHT = 2.6;

    private final TaskWords words;
    private final DoubleSupplier em;

    /** @param em size of the letters, in px @param record opens the form of the chosen task's progress */
    TaskTableRow(TaskWords words, DoubleSupplier em, Runnable record) {
        this.words = words;
        this.em = em;
        // Here and not on the table: two clicks on the head of a column sort twice, and nothing more.
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && e.getButton() == MouseButton.PRIMARY && getItem() instanceof TaskLine.Item) {
                record.run();
            }
        });
    }

    @Override
    protected void updateItem(TaskLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(HEADING, !empty && line instanceof TaskLine.Heading);
        setAccessibleText(!empty && line instanceof TaskLine.Item item ? read(item.task()) : null);
    }

    private String read(TaskRow task) {
        return String.join(", ", task.title(), task.unit(), words.state(task).text(), words.due(task).text());
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.round((getItem() instanceof TaskLine.Heading ? HEADING_HEIGHT : HEIGHT) * em.getAsDouble());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TableRowSkin<>(this) {
            @Override
            protected void layoutChildren(double x, double y, double w, double h) {
                super.layoutChildren(x, y, w, h);
                if (getItem() instanceof TaskLine.Heading) {
                    getChildren().stream()
                            .filter(c -> c instanceof TaskCells.TitleCell)
                            .forEach(c -> c.resizeRelocate(x, y, w, h));
                }
            }
        };
    }
}
