package vn.kehoachxa.ui.preview;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;

/** One page at a time, as large as there is room, with buttons to turn it. */
public final class PreviewPane extends VBox {

    private final PreviewModel model;
    private PagePainter painter;
    private final Canvas canvas = new Canvas();
    private final Region room = new Room();

    public PreviewPane(PreviewModel model, Messages messages) {
        this.model = model;
        setId("preview");
        getStyleClass().add("preview");
        canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setAccessibleText(messages.text("preview.page"));
        var frame = new StackPane(room);
        frame.getStyleClass().add("preview-frame");
        VBox.setVgrow(frame, Priority.ALWAYS);
        getChildren().setAll(frame, turner(messages));
        model.pages().subscribe(p -> room.requestLayout());
        model.index().subscribe(i -> room.requestLayout());
    }

    private HBox turner(Messages messages) {
        var back = Controls.iconButton(Feather.CHEVRON_LEFT, messages.text("preview.back"));
        back.setId("preview-back");
        back.setOnAction(e -> model.index().set(model.index().get() - 1));
        back.disableProperty().bind(model.index().lessThan(1));
        var on = Controls.iconButton(Feather.CHEVRON_RIGHT, messages.text("preview.on"));
        on.setId("preview-on");
        on.setOnAction(e -> model.index().set(model.index().get() + 1));
        on.disableProperty().bind(Bindings.createBooleanBinding(() -> model.index().get() + 1 >= count(), model.index(), model.pages()));
        var where = new Label();
        where.setId("preview-where");
        where.textProperty().bind(Bindings.createStringBinding(
                () -> count() == 0 ? "" : messages.text("preview.where", model.index().get() + 1, count()), model.index(), model.pages()));
        var turner = new HBox(back, where, on);
        turner.getStyleClass().add("preview-turner");
        return turner;
    }

    private int count() {
        return model.pages().get() == null ? 0 : model.pages().get().pages().size();
    }

    /** Keeps the page's shape, in the middle of the room that there is. */
    private final class Room extends Region {

        private Room() {
            getChildren().add(canvas);
        }

        @Override
        protected void layoutChildren() {
            var graphics = canvas.getGraphicsContext2D();
            graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
            if (count() == 0 || getWidth() < 10 || getHeight() < 10) {
                return;
            }
            var page = model.pages().get().pages().get(Math.min(model.index().get(), count() - 1));
            var scale = Math.min(getWidth() / page.width(), getHeight() / page.height());
            canvas.setWidth(Math.floor(page.width() * scale));
            canvas.setHeight(Math.floor(page.height() * scale));
            canvas.relocate(Math.floor((getWidth() - canvas.getWidth()) / 2), 0);
            if (painter == null) {
                painter = new PagePainter(model.source().faces().get());
            }
            painter.paint(page, graphics, scale, 1);
        }
    }
}
