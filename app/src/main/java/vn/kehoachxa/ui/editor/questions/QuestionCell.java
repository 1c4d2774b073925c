package vn.kehoachxa.ui.editor.questions;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Question;

/** One question: the words, what is asked, and the buttons that answer it. */
final class QuestionCell extends ListCell<Question> {

    private static final int LONGEST_QUOTE = 110;

    private final QuestionsModel model;
    private final Messages messages;
    private final Runnable focusText;
    private final Label quote = new Label();
    private final Label sentence = new Label();
    private final Label original = new Label();
    private final HBox buttons = new HBox();
    private final VBox card = new VBox(quote, sentence, original, buttons);

    QuestionCell(QuestionsModel model, Messages messages, Runnable focusText) {
        this.model = model;
        this.messages = messages;
        this.focusText = focusText;
        quote.getStyleClass().add("question-quote");
        sentence.getStyleClass().add("question-sentence");
        original.getStyleClass().add("question-original");
        buttons.getStyleClass().add("question-buttons");
        card.getStyleClass().add("question");
        for (var label : List.of(quote, sentence, original)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        setPrefWidth(0);
        setOnMouseClicked(e -> {
            if (getItem() != null) {
                model.show(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Question question, boolean empty) {
        super.updateItem(question, empty);
        if (empty || question == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var title = model.title(question);
        quote.setText(title.equals(question.quote()) && !title.isEmpty() ? "“" + shortened(title) + "”" : shortened(title));
        quote.setVisible(!title.isEmpty());
        quote.setManaged(!title.isEmpty());
        sentence.setText(model.sentence(question));
        original.setText(messages.text("questions.original", shortened(question.original())));
        original.setVisible(!question.original().isEmpty());
        original.setManaged(!question.original().isEmpty());
        buttons.getChildren().setAll(question.isOpen() ? answers(question) : List.of(answer(question), reopen(question)));
        setAccessibleText((quote.getText() + " " + sentence.getText()).strip());
        setGraphic(card);
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_QUOTE) {
            return text;
        }
        // No word or number is cut, unless it is all there is.
        var space = text.lastIndexOf(' ', LONGEST_QUOTE);
        return text.substring(0, space > 0 ? space : LONGEST_QUOTE).stripTrailing() + "…";
    }

    private List<Node> answers(Question question) {
        var keep = button("questions.keep", "questions.keep.tip", () -> model.keep(question));
        if (model.isLocked()) {
            var seen = button("questions.done.one", "questions.done.one.tip", () -> model.keep(question));
            return model.isOfWhole(question)
                    ? List.of(seen)
                    : List.of(seen, button("questions.see", "questions.see.tip", () -> model.show(question)));
        }
        var change = button("questions.change", "questions.change.tip", () -> {
            model.show(question);
            focusText.run();
        });
        if (!model.canDrop(question)) {
            return List.of(keep, change);
        }
        return List.of(keep, change, button("questions.drop", "questions.drop.tip", () -> model.drop(question)));
    }

    private Node answer(Question question) {
        var answer = new Label(messages.text("questions.answer." + question.answer().code()));
        answer.getStyleClass().add("question-answer");
        return answer;
    }

    private Node reopen(Question question) {
        return button("questions.reopen", "questions.reopen.tip", () -> model.reopen(question));
    }

    private Button button(String text, String tip, Runnable action) {
        var button = new Button(messages.text(text));
        button.getStyleClass().add("small");
        button.setTooltip(new Tooltip(messages.text(tip)));
        button.setOnAction(e -> action.run());
        return button;
    }
}
