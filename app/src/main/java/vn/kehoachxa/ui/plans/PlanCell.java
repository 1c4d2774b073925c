package vn.kehoachxa.ui.plans;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.store.PaperSummary;

/** A plan in the list: its subject and state, below them what it is. */
final class PlanCell extends ListCell<PaperSummary> {

    private final PlansModel model;
    private final Messages messages;
    private final Consumer<PaperSummary> saveTemplate;
    private final Label subject = new Label();
    private final Label badge = new Label();
    private final Label about = new Label();
    private final Label changed = new Label();
    private final HBox card;

    /** @param saveTemplate asks for a name and makes a template */
    PlanCell(PlansModel model, Messages messages, Consumer<PaperSummary> saveTemplate) {
        this.model = model;
        this.saveTemplate = saveTemplate;
        this.messages = messages;
        subject.getStyleClass().add("card-title");
        subject.setWrapText(true);
        subject.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("card-text");
        changed.getStyleClass().add("card-text");
        changed.setMinWidth(USE_PREF_SIZE);
        badge.setMinWidth(USE_PREF_SIZE);
        var texts = new VBox(subject, about);
        texts.getStyleClass().add("card-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        var right = new VBox(badge, changed);
        right.getStyleClass().add("card-texts");
        right.setAlignment(Pos.TOP_RIGHT);
        right.setMinWidth(USE_PREF_SIZE);
        card = new HBox(16, texts, right, menu());
        card.getStyleClass().add("card");
        setPrefWidth(0);
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && e.getButton() == MouseButton.PRIMARY && getItem() != null) {
                model.open(getItem());
            }
        });
    }

    private MenuButton menu() {
        var menu = new MenuButton(null, new FontIcon(Feather.MORE_VERTICAL));
        menu.getStyleClass().addAll("flat", "button-icon", "card-menu");
        menu.setAccessibleText(messages.text("plans.menu"));
        menu.setTooltip(new Tooltip(messages.text("plans.menu")));
        // A menu without entries does not open.
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(e -> menu.getItems().setAll(items(getItem())));
        return menu;
    }

    private List<MenuItem> items(PaperSummary plan) {
        return List.of(
                item(messages.text("plans.open"), "plan-open", () -> model.open(plan)),
                item(messages.text("plans.renew", model.nextPeriod(plan).text()), "plan-renew", () -> model.renew(plan)),
                item(messages.text("plans.template"), "plan-template", () -> saveTemplate.accept(plan)));
    }

    private MenuItem item(String text, String id, Runnable action) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(e -> action.run());
        return item;
    }

    @Override
    protected void updateItem(PaperSummary plan, boolean empty) {
        super.updateItem(plan, empty);
        if (empty || plan == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        subject.setText(plan.subject());
        about.setText(model.describe(plan));
        changed.setText(model.changed(plan));
        badge.setText(model.state(plan));
        badge.getStyleClass().setAll("label", "badge", plan.state() == PaperState.DRAFT ? "badge-draft" : "badge-final");
        setAccessibleText(plan.subject() + ", " + badge.getText() + ", " + about.getText() + ", " + changed.getText());
        setGraphic(card);
    }
}
