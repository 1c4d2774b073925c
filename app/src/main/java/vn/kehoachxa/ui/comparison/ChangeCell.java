package vn.kehoachxa.ui.comparison;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import vn.kehoachxa.compare.ChangeKind;
import vn.kehoachxa.lang.Messages;

/** One change: whether it is taken, what and where it is, the words before and after. */
final class ChangeCell extends ListCell<ComparedChange> {

    private final Messages messages;
    private final CheckBox taken = new CheckBox();
    private final Label kind = new Label();
    private final Label where = new Label();
    private final Label under = new Label();
    private final TextFlow before = new TextFlow();
    private final TextFlow after = new TextFlow();
    private final HBox card;
    private BooleanProperty bound;

    ChangeCell(Messages messages) {
        this.messages = messages;
        kind.getStyleClass().add("change-kind");
        where.getStyleClass().add("change-where");
        under.getStyleClass().add("change-under");
        under.setWrapText(true);
        under.setMinHeight(USE_PREF_SIZE);
        before.getStyleClass().add("change-before");
        after.getStyleClass().add("change-after");
        var texts = new VBox(new FlowPane(8, 2, kind, where), under, before, after);
        texts.getStyleClass().add("change-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        // The list has the keyboard; space takes or leaves the chosen one.
        taken.setFocusTraversable(false);
        card = new HBox(taken, texts);
        card.getStyleClass().add("change");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ComparedChange change, boolean empty) {
        super.updateItem(change, empty);
        if (bound != null) {
            taken.selectedProperty().unbindBidirectional(bound);
            bound = null;
        }
        if (empty || change == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        bound = change.taken();
        taken.selectedProperty().bindBidirectional(bound);
        taken.setAccessibleText(messages.text("comparison.take.one", change.kind(), change.where()));
        kind.setText(change.kind());
        where.setText(change.where());
        under.setText(change.under());
        shown(under, !change.under().isEmpty());
        words(before, change.before(), change.change().kind() == ChangeKind.MOVED || change.change().kind() == ChangeKind.FORMAT ? "" : "gone");
        // What was added as a whole is long: its colour is enough.
        words(after, change.after(), change.change().kind() == ChangeKind.ADDED ? "added" : "new");
        setAccessibleText(change.spoken());
        setGraphic(card);
    }

    private static void words(TextFlow flow, List<WordDifference.Piece> pieces, String style) {
        flow.getChildren().setAll(pieces.stream().map(p -> word(p, style)).toList());
        shown(flow, !pieces.isEmpty());
    }

    private static Text word(WordDifference.Piece piece, String style) {
        var text = new Text(piece.text());
        text.getStyleClass().add("change-word");
        if (piece.changed() && !style.isEmpty()) {
            text.getStyleClass().add("change-word-" + style);
        }
        return text;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
