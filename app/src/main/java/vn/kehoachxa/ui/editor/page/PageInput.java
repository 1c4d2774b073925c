package vn.kehoachxa.ui.editor.page;

import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyEvent;
import vn.kehoachxa.ui.editor.Caret;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.Selection;

/**
 * Letters as they come: typed by keys, sent by an input method that retypes (UniKey, EVKey), or composed and committed by one of the
 * system's.
 */
final class PageInput {

    private final EditorModel model;
    private final PageView page;
    /** Where letters stand that are not decided on yet; null while there are none. */
    private Caret composing;

    PageInput(EditorModel model, PageView page) {
        this.model = model;
        this.page = page;
        page.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        page.setOnInputMethodTextChanged(this::composed);
        page.setInputMethodRequests(new Requests());
    }

    private void typed(KeyEvent event) {
        // AltGr comes as Ctrl+Alt: what it types is text.
        var command = (event.isControlDown() || event.isAltDown()) && !(event.isControlDown() && event.isAltDown()) || event.isMetaDown();
        var letters = event.getCharacter();
        if (event.getTarget() != page || command || letters.isEmpty() || letters.charAt(0) < ' ' || letters.charAt(0) == '\u007f'
                || model.current().get() == null) {
            return;
        }
        if (model.cells().isOn() && event.isShiftDown() && letters.equals(" ")) {
            // As a key it has selected the row.
            event.consume();
            return;
        }
        page.write(() -> model.writing().insert(letters));
        event.consume();
    }

    private void composed(InputMethodEvent event) {
        if (event.getTarget() != page || model.current().get() == null || model.isReadOnly()) {
            return;
        }
        var letters = event.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
        var begun = composing;
        composing = null;
        if (begun != null) {
            page.compose(begun, "");
        }
        if (!event.getCommitted().isEmpty()) {
            commit(begun, event.getCommitted());
        }
        if (!letters.isEmpty()) {
            model.writing().makeRoom();
            composing = model.selection().get().caret();
            page.compose(composing, letters);
        }
        event.consume();
    }

    /** Letters go to where they were begun, also where the caret was put elsewhere meanwhile. @param begun or null */
    private void commit(Caret begun, String letters) {
        var now = model.selection().get();
        if (begun == null || begun.equals(now.caret()) || model.text(begun.spot()).isEmpty()) {
            page.write(() -> model.writing().insert(letters));
            return;
        }
        var before = model.text(begun.spot()).orElseThrow().length();
        model.select(Selection.at(begun));
        page.write(() -> model.writing().insert(letters));
        var grown = model.text(begun.spot()).map(String::length).orElse(before) - before;
        model.select(new Selection(behind(now.anchor(), begun, grown), behind(now.caret(), begun, grown), now.cells()));
    }

    /** A place of a text that has grown. */
    private static Caret behind(Caret place, Caret at, int grown) {
        return place.spot().equals(at.spot()) && place.at() >= at.at() ? new Caret(place.spot(), place.at() + grown) : place;
    }

    /** What an input method of the system wants to know. */
    private final class Requests implements InputMethodRequests {

        @Override
        public Point2D getTextLocation(int offset) {
            var caret = page.places().caretOnScreen();
            return new Point2D(caret.getMinX(), caret.getMaxY());
        }

        @Override
        public int getLocationOffset(int x, int y) {
            return model.writing().caret();
        }

        @Override
        public void cancelLatestCommittedText() {
            // What was written stays: an undo takes it back.
        }

        @Override
        public String getSelectedText() {
            return model.writing().selectedText();
        }
    }
}
