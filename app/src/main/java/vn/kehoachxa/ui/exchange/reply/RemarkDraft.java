package vn.kehoachxa.ui.exchange.reply;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A remark that is being written. */
final class RemarkDraft {

    private final PaperPlace place;
    private final StringProperty text = new SimpleStringProperty("");

    RemarkDraft(PaperPlace place) {
        this.place = place;
    }

    PaperPlace place() {
        return place;
    }

    /** What is to be done there. */
    StringProperty text() {
        return text;
    }
}
