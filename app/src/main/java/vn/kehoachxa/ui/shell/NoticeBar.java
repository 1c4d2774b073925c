package vn.kehoachxa.ui.shell;

import java.time.Duration;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.Regions;
import vn.kehoachxa.ui.task.Delays;

/** Shows one quiet word at a time in a corner of the window; it goes by itself, or with its button. */
public final class NoticeBar extends HBox {

    private static final Duration STAYS = Duration.ofSeconds(12);

    private final Messages messages;
    private final Delays delays;
    private Delays.Pending going = () -> { };

    public NoticeBar(Messages messages, Delays delays) {
        this.messages = messages;
        this.delays = delays;
        setId("notice");
        getStyleClass().add("notice");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
    }

    /** Says that something was done. */
    public void show(Notice notice) {
        show(notice, Feather.CHECK_CIRCLE, "notice-done");
    }

    /** Reminds of something. */
    public void remind(Notice notice) {
        show(notice, Feather.BELL, "notice-bell");
    }

    /** Offers something, for as long as nothing else is said. */
    public void offer(Notice notice) {
        show(notice, Feather.CORNER_DOWN_RIGHT, "notice-bell");
        going.cancel();
    }

    private void show(Notice notice, Feather picture, String style) {
        var text = new Label(notice.text(), new FontIcon(picture));
        text.getStyleClass().add(style);
        text.setId("notice-text");
        text.setWrapText(true);
        getChildren().setAll(text);
        for (var i = 0; i < notice.actions().size(); i++) {
            var offered = notice.actions().get(i);
            var action = new Hyperlink(offered.label());
            action.setId(i == 0 ? "notice-action" : "notice-action-" + (i + 1));
            action.setMinWidth(USE_PREF_SIZE);
            action.setOnAction(e -> offered.run().run());
            getChildren().add(action);
        }
        var close = Controls.iconButton(Feather.X, messages.text("notice.close"));
        close.setOnAction(e -> setVisible(false));
        getChildren().add(close);
        setVisible(true);
        going.cancel();
        going = delays.after(STAYS, this::goUnlessHeld);
    }

    /** What the mouse or the keyboard is on stays: nobody's button goes from under the finger. */
    private void goUnlessHeld() {
        if (isHover() || getScene() != null && Regions.holds(this, getScene().getFocusOwner())) {
            going = delays.after(STAYS, this::goUnlessHeld);
        } else {
            setVisible(false);
        }
    }
}
