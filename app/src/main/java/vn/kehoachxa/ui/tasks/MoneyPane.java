package vn.kehoachxa.ui.tasks;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.follow.BudgetRow;

/** The budget lines that pay for a task, spent against planned; nothing where its plan has no budget. */
final class MoneyPane extends VBox {

    private final SheetModel model;
    private final Messages messages;

    MoneyPane(SheetModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("sheet-money");
        getStyleClass().add("log");
        model.onMoney(this::show);
    }

    void show() {
        var paying = model.paying();
        var free = model.isEditable() ? model.unbound() : List.<BudgetRow>of();
        var any = !paying.isEmpty() || !free.isEmpty();
        setVisible(any);
        setManaged(any);
        var title = new Label(messages.text("sheet.money"));
        title.getStyleClass().add("log-title");
        getChildren().setAll(title);
        paying.forEach(line -> getChildren().add(line(line)));
        if (!free.isEmpty()) {
            getChildren().add(choice(free));
        }
    }

    private Node line(BudgetRow line) {
        var text = new Label(line.title());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        var amounts = new Label(model.money(line));
        amounts.getStyleClass().add("log-heading");
        var words = new VBox(text, amounts);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(words);
        if (model.isEditable()) {
            var unbind = Controls.iconButton(Feather.X, messages.text("sheet.money.unbind", line.title()));
            unbind.setOnAction(e -> model.unbind(line));
            row.getChildren().add(unbind);
        }
        return row;
    }

    private MenuButton choice(List<BudgetRow> free) {
        var choice = new MenuButton(messages.text("sheet.money.bind"), new FontIcon(Feather.PLUS));
        choice.setId("sheet-money-bind");
        free.forEach(line -> {
            var item = new MenuItem(line.title() + " (" + model.money(line) + ")");
            item.setMnemonicParsing(false);
            item.setOnAction(e -> model.bind(line));
            choice.getItems().add(item);
        });
        return choice;
    }
}
