package vn.kehoachxa.ui.editor;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;

/** What stands at the right of the text: the pages, the task of the line, and whatever else it is given, one tab each. */
final class SidePane extends StackPane {

    private final PanesModel model;
    private final TabPane tabs = new TabPane();

    /** @param fold folds it away @param leave gives the keyboard back to the text */
    SidePane(PanesModel model, Messages messages, Runnable fold, Runnable leave) {
        this.model = model;
        setId("side");
        getStyleClass().add("side");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(messages.text("side.name"));
        tabs.setId("side-tabs");
        var close = Controls.iconButton(Feather.CHEVRONS_RIGHT, messages.text("side.fold"));
        close.setId("side-fold");
        close.setOnAction(e -> fold.run());
        setAlignment(close, Pos.TOP_RIGHT);
        getChildren().setAll(tabs, close);
        tabs.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (before != null && now != null) {
                model.choose(now.getId());
            }
        });
        model.tab().subscribe(this::select);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                leave.run();
                e.consume();
            }
        });
    }

    /** The tabs, in their order; the one that was shown last is shown again. */
    void add(List<SideTab> more) {
        var wanted = model.tab().get();
        more.forEach(one -> {
            var tab = new Tab(null, one.content());
            tab.setId(one.id());
            tab.textProperty().bind(one.title());
            tabs.getTabs().add(tab);
        });
        select(wanted);
        // What was shown last may not be there for this paper.
        model.tab().set(tabs.getSelectionModel().getSelectedItem().getId());
    }

    private void select(String id) {
        tabs.getTabs().stream().filter(t -> t.getId().equals(id)).findFirst().ifPresent(tabs.getSelectionModel()::select);
    }
}
