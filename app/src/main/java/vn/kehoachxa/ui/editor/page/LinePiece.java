package vn.kehoachxa.ui.editor.page;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.ui.editor.DocItem;
import vn.kehoachxa.ui.editor.Spot;

/** A line of the body: its computed number and its text, which hangs beside it. */
final class LinePiece extends Piece {

    private static final double INDENT = 1.4;
    private static final double GAP = 0.2;

    private static final double GRIP = 18;

    private final SpotHost host;
    private final Text number = new Text();
    private final Label grip = new Label(null, new FontIcon(Feather.MORE_VERTICAL));
    private final SpotView text;
    private Line shown;

    LinePiece(SpotHost host) {
        super("line-piece");
        this.host = host;
        text = new SpotView(host, "editor.placeholder.line", "line-text");
        number.getStyleClass().add("line-number");
        getChildren().addAll(number, text);
        if (!host.isReadOnly()) {
            grip.getStyleClass().add("grip");
            grip.setAccessibleText(host.messages().text("editor.grip"));
            grip.setTooltip(new Tooltip(host.messages().text("editor.grip")));
            // Always there for the mouse, also for one that comes from the margin.
            grip.opacityProperty().bind(Bindings.when(hoverProperty().or(grip.pressedProperty())).then(1).otherwise(0));
            getChildren().add(grip);
        }
    }

    @Override
    void show(DocItem item) {
        var line = (DocItem.LineItem) item;
        if (shown == null || shown.level() != line.line().level() || shown.heading() != line.line().heading()) {
            getStyleClass().removeIf(c -> c.startsWith("level-") || c.equals("heading"));
            getStyleClass().add("level-" + line.line().level().name().toLowerCase(Locale.ROOT));
            if (line.line().heading()) {
                getStyleClass().add("heading");
            }
        }
        if (shown == null || !shown.id().equals(line.line().id())) {
            host.grip(grip, line.line().id());
        }
        shown = line.line();
        number.setText(line.number());
        text.show(new Spot.OfText(shown.id()), shown.content());
        text.note(line.time());
        requestLayout();
    }

    @Override
    Stream<SpotView> spots() {
        return Stream.of(text);
    }

    private int depth() {
        return switch (shown.level()) {
            case PART, SECTION, CLAUSE, SUBCLAUSE -> 0;
            case POINT, BULLET, TEXT -> 1;
            case SUBBULLET -> 2;
        };
    }

    private double textLeft() {
        var em = number.getFont().getSize();
        var left = snappedLeftInset() + depth() * INDENT * em;
        return number.getText().isEmpty()
                ? left
                : snapPositionX(left + text.snappedLeftInset() + number.getLayoutBounds().getWidth() + GAP * em);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + text.prefHeight(width - textLeft() - snappedRightInset()) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var left = textLeft();
        var width = getWidth() - left - snappedRightInset();
        // The number begins where the text of an unnumbered paragraph would, inside the frame that shows while it is edited.
        var numberLeft = snappedLeftInset() + depth() * INDENT * number.getFont().getSize() + text.snappedLeftInset();
        var top = snappedTopInset() + text.snappedTopInset();
        number.relocate(snapPositionX(numberLeft), snapPositionY(top));
        text.resizeRelocate(left, snappedTopInset(), width, text.prefHeight(width));
        grip.resizeRelocate(-GRIP, snapPositionY(top - 2), GRIP, grip.prefHeight(GRIP));
    }
}
