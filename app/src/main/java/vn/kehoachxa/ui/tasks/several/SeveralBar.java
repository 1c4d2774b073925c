package vn.kehoachxa.ui.tasks.several;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.tasks.TasksModel;

/** What can be done with the tasks that were picked together; it is there while they are several. */
public final class SeveralBar extends FlowPane {

    /** @param copy puts them on the clipboard @param export writes them into an Excel file @param leave picks only one again */
    public record Ways(Runnable record, Runnable assign, Runnable copy, Runnable export, Runnable leave) {}

    public SeveralBar(TasksModel tasks, Ways ways, Messages messages) {
        setId("several");
        getStyleClass().add("several-bar");
        var count = new Label();
        count.setId("several-count");
        count.getStyleClass().add("several-count");
        getChildren().addAll(
                count, button("several-record", messages.text("several.record"), Feather.EDIT_3, ways.record()),
                button("several-assign", messages.text("several.assign"), Feather.USER, ways.assign()),
                button("several-copy", messages.text("several.copy"), Feather.COPY, ways.copy()),
                button("several-export", messages.text("several.export"), Feather.DOWNLOAD, ways.export()),
                button("several-leave", messages.text("several.leave"), Feather.X, ways.leave()));
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                ways.leave().run();
                e.consume();
            }
        });
        tasks.picked().subscribe(picked -> {
            count.setText(messages.text("several.count", picked.size()));
            setVisible(picked.size() > 1);
            setManaged(picked.size() > 1);
        });
    }

    private static Button button(String id, String text, Ikon icon, Runnable run) {
        var button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
        return button;
    }
}
