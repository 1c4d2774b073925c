package vn.kehoachxa.ui.versions;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.store.Version;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.preview.PreviewModel;
import vn.kehoachxa.ui.preview.PreviewPane;

/** The pages of a version that was issued, to be read. Page Up and Page Down turn them. */
public final class VersionView extends BorderPane {

    private final PreviewModel preview;
    private final Runnable leave;
    private final Button back;

    /** @param paper as it was issued @param preview lays its pages out @param leave goes back to where it was opened */
    public VersionView(VersionsModel model, Version version, Paper paper, PreviewModel preview, Messages messages, Runnable leave) {
        this.preview = preview;
        this.leave = leave;
        setId("version-view");
        getStyleClass().add("comparison");
        var subject = new Label(paper.subject());
        subject.getStyleClass().add("comparison-subject");
        subject.setWrapText(true);
        var hint = new Label(messages.text("versions.reading"), new FontIcon(Feather.LOCK));
        hint.getStyleClass().add("comparison-hint");
        var texts = new VBox(Controls.title(model.name(version)), subject, hint);
        texts.getStyleClass().add("comparison-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        back = button("version-back", messages.text("facing.back"), Feather.ARROW_LEFT, leave);
        var header = new HBox(
                texts, button("version-word", messages.text("versions.word"), Feather.DOWNLOAD, () -> model.export(version, Format.DOCX)),
                button("version-pdf", messages.text("versions.pdf"), Feather.DOWNLOAD, () -> model.export(version, Format.PDF)), back);
        header.getStyleClass().addAll("screen-header", "comparison-header");
        setTop(header);
        setCenter(new PreviewPane(preview, messages));
        preview.show(() -> paper);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static Button button(String id, String text, Feather icon, Runnable action) {
        var button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
            var pages = preview.pages().get();
            var to = preview.index().get() + (event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            if (pages != null && to >= 0 && to < pages.pages().size()) {
                preview.index().set(to);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave.run();
        }
    }

    /** The keyboard goes to the way back. */
    public void focusBack() {
        back.requestFocus();
    }
}
