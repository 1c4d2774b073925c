package vn.kehoachxa.ui.tasks.quarters;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import vn.kehoachxa.ui.follow.TaskRow;

/** A bar, or a mark on a day. It is dragged as a whole or by an end; what it would become is said while it is, and asked when it is let go. */
final class BarNode extends Region {

    private static final PseudoClass PULLED = PseudoClass.getPseudoClass("pulled");
    /** In px, from the end of a bar: so near it is the end that is taken. */
    private static final double END = 7;
    /** In px: a hand that shakes is no wish. */
    private static final double STILL = 4;

    /** In px: between a bar's edge and its words, and between it and words beside it. */
    private static final double INSET = 9;
    private static final double GAP = 4;

    private final Bar bar;
    private final TaskRow task;
    private final TimelineModel model;
    private final Extent extent;
    private final TimelineRow.Ways ways;
    private final Region fill = new Region();
    private final Region dot = new Region();
    private final Label text = new Label();
    private final EventHandler<KeyEvent> escape = this::escaped;
    private final EventHandler<MouseEvent> tipping = e -> tip();
    private double mark;
    /** Whether its words may stand beside it, and how much room there is before and behind it. */
    private boolean alone;
    private double before;
    private double behind;
    private boolean cutLeft;
    private boolean cutRight;
    private Grip grip;
    private double pressed;
    private Label said;
    /** Listens for Escape while it is pulled: what is read anew takes a bar out of the window also under the mouse. */
    private Scene listening;

    /** What is taken hold of. */
    private enum Grip { WHOLE, BEGINNING, END }

    BarNode(Bar bar, TaskRow task, TimelineModel model, Extent extent, TimelineRow.Ways ways) {
        this.bar = bar;
        this.task = task;
        this.model = model;
        this.extent = extent;
        this.ways = ways;
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(bar.spoken());
        var kind = bar.shape().name().toLowerCase(Locale.ROOT);
        getStyleClass().addAll("bar-" + kind, "tone-" + bar.tone().name().toLowerCase(Locale.ROOT));
        fill.getStyleClass().add("bar-fill");
        dot.getStyleClass().add("bar-dot");
        text.setText(bar.text());
        text.getStyleClass().add("bar-text");
        fill.setMouseTransparent(true);
        text.setMouseTransparent(true);
        if (bar.shape() == Bar.Shape.DAY) {
            getChildren().addAll(dot, text);
        } else {
            getStyleClass().add("bar");
            getChildren().addAll(fill, text);
        }
        addEventHandler(MouseEvent.MOUSE_ENTERED, tipping);
        if (bar.movable()) {
            setOnMouseMoved(e -> setCursor(gripAt(e.getX()) == Grip.WHOLE ? Cursor.HAND : Cursor.H_RESIZE));
            setOnMousePressed(this::press);
            setOnMouseDragged(this::drag);
            setOnMouseReleased(this::release);
        }
    }

    /** Made when the mouse first comes: bars come and go with every row, and a tip is a window of its own. */
    private void tip() {
        removeEventHandler(MouseEvent.MOUSE_ENTERED, tipping);
        Tooltip.install(this, new Tooltip(bar.spoken()));
    }

    Bar bar() {
        return bar;
    }

    /** Whether somebody is pulling it: then it is where the mouse has it. */
    boolean isHeld() {
        return said != null;
    }

    /** It is a mark. @param size of it */
    void mark(double size) {
        mark = size;
    }

    /** What is around it. @param only whether no other bar is in its row @param left the room before it @param right the room behind it */
    void around(boolean only, double left, double right) {
        alone = only;
        before = left;
        behind = right;
    }

    /** Whether it goes on before or behind what is shown: such an end can't be taken. */
    void cut(boolean left, boolean right) {
        cutLeft = left;
        cutRight = right;
    }

    @Override
    protected double computePrefWidth(double height) {
        return bar.shape() == Bar.Shape.DAY ? mark : super.computePrefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        if (bar.shape() == Bar.Shape.DAY) {
            dot.resizeRelocate(1, 1, mark - 2, mark - 2);
            beside(text.prefWidth(-1));
            return;
        }
        fill.setVisible(bar.percent() > 0 && bar.percent() < 100 && bar.shape() != Bar.Shape.DASHED);
        fill.resizeRelocate(0, 0, getWidth() * bar.percent() / 100, getHeight());
        var wanted = text.prefWidth(-1);
        if (alone && wanted > getWidth() - INSET - GAP && Math.max(before, behind) >= wanted + GAP) {
            beside(wanted);
            return;
        }
        text.setMouseTransparent(true);
        text.resizeRelocate(INSET, Math.round((getHeight() - text.prefHeight(-1)) / 2), Math.min(wanted, Math.max(0, getWidth() - INSET - GAP)), text.prefHeight(-1));
        text.setVisible(getWidth() > 2.2 * extent.em());
    }

    /** The words stand behind it, or before it where there is no room behind. */
    private void beside(double wanted) {
        // They are taken hold of as the mark itself is.
        text.setMouseTransparent(false);
        var fits = behind >= wanted + GAP;
        text.setVisible(fits || alone && before >= wanted + GAP);
        text.resizeRelocate(fits ? getWidth() + GAP : -wanted - GAP, 0, wanted, getHeight());
    }

    private Grip gripAt(double x) {
        if (bar.shape() == Bar.Shape.DAY || getWidth() < 3 * END) {
            return Grip.WHOLE;
        }
        if (x <= END && !cutLeft) {
            return Grip.BEGINNING;
        }
        return x >= getWidth() - END && !cutRight ? Grip.END : Grip.WHOLE;
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            grip = gripAt(event.getX());
            pressed = event.getSceneX();
            // A row that is chosen opens its sheet, and the bars move: not while one is being dragged.
            event.consume();
        }
    }

    private TimePart wanted(double moved) {
        var days = model.scale().get().daysOf(moved / extent.track());
        return model.pulled(task, bar, grip == Grip.END ? 0 : days, grip == Grip.BEGINNING ? 0 : days);
    }

    private void drag(MouseEvent event) {
        var moved = event.getSceneX() - pressed;
        if (grip == null || said == null && Math.abs(moved) < STILL) {
            return;
        }
        if (said == null) {
            begin();
        }
        pseudoClassStateChanged(PULLED, true);
        var wanted = wanted(moved);
        var scale = model.scale().get();
        var left = extent.x(scale, wanted.first());
        if (bar.shape() == Bar.Shape.DAY) {
            setTranslateX(moved);
        } else {
            setTranslateX(Math.round(left) - getLayoutX());
            resize(Math.max(5, Math.round(extent.x(scale, wanted.to().plusDays(1)) - left)), getHeight());
        }
        said.setText(model.words(wanted));
        event.consume();
    }

    /** While it is pulled it says what it would become, above the row's other words. */
    private void begin() {
        said = new Label();
        said.getStyleClass().add("bar-said");
        said.setManaged(false);
        said.setMouseTransparent(true);
        said.textProperty().subscribe(t -> {
            said.applyCss();
            said.autosize();
            // It is to be read to its end wherever the bar is pulled to.
            var end = extent.name() + extent.track() - getLayoutX() - getTranslateX() - said.getWidth() - 2;
            said.relocate(Math.min(2, end), (getHeight() - said.getHeight()) / 2);
        });
        getChildren().add(said);
        toFront();
        listening = getScene();
        listening.addEventFilter(KeyEvent.KEY_PRESSED, escape);
    }

    /** The row shows something else: it is let go, and nothing is asked. */
    void drop() {
        grip = null;
        if (isHeld()) {
            end();
        }
    }

    private void escaped(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (said == null || grip == null) {
            if (grip != null) {
                ways.choose().accept(task);
            }
            grip = null;
            return;
        }
        var wanted = wanted(event.getSceneX() - pressed);
        end();
        event.consume();
        if (!wanted.first().equals(bar.from()) || !wanted.to().equals(bar.to())) {
            ways.ask().ask(task, bar, wanted);
        }
    }

    private void end() {
        listening.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        listening = null;
        getChildren().remove(said);
        said = null;
        grip = null;
        setTranslateX(0);
        pseudoClassStateChanged(PULLED, false);
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }
}
