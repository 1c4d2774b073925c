package vn.kehoachxa.ui.versions;

import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.store.Version;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.FittingBar;

/** The line below a paper: which version it is and which one is in force, and what is done next with it. */
public final class VersionBar extends FittingBar {

    /** @param buttons they say less where there is no room, the first one first */
    public VersionBar(VersionsModel model, Messages messages, List<? extends ButtonBase> buttons) {
        setId("version-bar");
        getStyleClass().add("version-bar");
        var state = new Label();
        state.setId("version-state");
        state.getStyleClass().add("version-details");
        yields(state);
        model.versions().subscribe(() -> state.setText(said(model, messages)));
        state.setText(said(model, messages));
        getChildren().addAll(state, Controls.spacer());
        getChildren().addAll(buttons);
        buttons.forEach(b -> mayShrink(b, ""));
    }

    private static String said(VersionsModel model, Messages messages) {
        if (model.versions().isEmpty()) {
            return "";
        }
        var newest = model.versions().getFirst();
        Version inForce = model.inForce().get();
        return inForce == null || inForce == newest || newest.issued() != null
                ? model.name(newest)
                : messages.text("versions.state", model.name(newest), VersionWords.issued(inForce.issued(), messages));
    }
}
