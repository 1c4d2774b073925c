package vn.kehoachxa.ui.plans;

import java.util.Locale;
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
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.ui.versions.VersionWords;

/** A plan in the list: its subject and state, below them what it is. */
final class PlanCell extends ListCell<PaperSummary> {

    private final PlansModel model;
    private final Messages messages;
    private final PlanMenu items;
    private final Label subject = new Label();
    private final Label badge = new Label();
    private final Label about = new Label();
    private final Label changed = new Label();
    private final HBox card;

    /** @param items what can be done with a plan */
    PlanCell(PlansModel model, Messages messages, PlanMenu items) {
        this.model = model;
        this.items = items;
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
        card.setAlignment(Pos.CENTER_LEFT);
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
        menu.setOnShowing(e -> menu.getItems().setAll(items.items(getItem())));
        // The keys of entries that stay would go on meaning this plan, wherever the keyboard is.
        menu.setOnHidden(e -> menu.getItems().setAll(new MenuItem()));
        return menu;
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
        var tone = VersionWords.tone(plan.state()).name().toLowerCase(Locale.ROOT);
        badge.getStyleClass().setAll("label", "badge", "chip", "chip-" + tone);
        setAccessibleText(plan.subject() + ", " + badge.getText() + ", " + about.getText() + ", " + changed.getText());
        setGraphic(card);
    }
}
