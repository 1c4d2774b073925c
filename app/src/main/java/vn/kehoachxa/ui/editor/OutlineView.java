package vn.kehoachxa.ui.editor;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Regions;

/** The outline of the paper; a click or Enter jumps to the place. */
final class OutlineView extends ListView<OutlineEntry> {

    private static final int DEEPEST = 2;

    /** The entry that is marked. */
    private Object marked;

    OutlineView(EditorModel model, Messages messages, Consumer<Object> jump) {
        setId("outline");
        Regions.passEscape(this);
        getStyleClass().add("outline");
        setAccessibleText(messages.text("editor.outline"));
        setCellFactory(v -> new EntryCell(jump));
        model.outline().subscribe(entries -> {
            getItems().setAll(entries);
            mark(model);
        });
        model.current().subscribe(s -> mark(model));
        setOnKeyPressed(e -> {
            var chosen = getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && chosen != null) {
                e.consume();
                jump.accept(chosen.key());
                model.ways().firstFrom(chosen.key()).ifPresent(s -> model.ask(s, 0));
            }
        });
    }

    private void mark(EditorModel model) {
        var key = model.around().outlineKey();
        if (key == null) {
            return;
        }
        for (var i = 0; i < getItems().size(); i++) {
            if (Objects.equals(getItems().get(i).key(), key)) {
                getSelectionModel().clearAndSelect(i);
                if (!key.equals(marked)) {
                    marked = key;
                    reveal(i);
                }
                return;
            }
        }
    }

    /** As far as it must be scrolled; what is seen stays where it is. */
    private void reveal(int entry) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(entry);
        }
    }

    private static final class EntryCell extends ListCell<OutlineEntry> {

        private final Tooltip tip = new Tooltip();

        EntryCell(Consumer<Object> jump) {
            setPrefWidth(0);
            setOnMouseClicked(e -> {
                if (e.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    jump.accept(getItem().key());
                }
            });
        }

        @Override
        protected void updateItem(OutlineEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            getStyleClass().removeIf(c -> c.startsWith("depth-"));
            if (empty || entry == null) {
                setText(null);
                setTooltip(null);
                return;
            }
            setText(entry.text().replace('\n', ' '));
            tip.setText(entry.text());
            tip.setWrapText(true);
            tip.setMaxWidth(420);
            setTooltip(tip);
            getStyleClass().add("depth-" + Math.min(entry.depth(), DEEPEST));
        }
    }
}
