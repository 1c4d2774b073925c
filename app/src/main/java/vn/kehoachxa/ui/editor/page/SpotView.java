package vn.kehoachxa.ui.editor.page;

import java.util.ArrayList;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.ui.editor.Spot;

/** One text on the page: drawn as plain runs, until the live field takes their place. */
final class SpotView extends Region {

    private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");
    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");
    private static final double SMALLEST = 14;

    private final SpotHost host;
    private final TextFlow flow = new TextFlow();
    private final String placeholder;
    private Spot spot;
    private RichText content;
    private InlineEditor editor;

    /** @param placeholder a key, shown while there is no text; or null */
    SpotView(SpotHost host, String placeholder, String... styleClasses) {
        this.host = host;
        this.placeholder = placeholder == null ? "" : host.messages().text(placeholder);
        getStyleClass().add("spot");
        getStyleClass().addAll(styleClasses);
        getChildren().add(flow);
        setAccessibleRole(AccessibleRole.TEXT);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    /** Aligns the text. */
    SpotView aligned(TextAlignment alignment) {
        flow.setTextAlignment(alignment);
        return this;
    }

    TextAlignment alignment() {
        return flow.getTextAlignment();
    }

    /** Shows a text. @param newSpot where it stands, or null where it can't be changed */
    void show(Spot newSpot, RichText newContent) {
        if (editor != null && !spot.equals(newSpot)) {
            host.leave(this);
        }
        spot = newSpot;
        setCursor(spot == null || host.isReadOnly() ? Cursor.DEFAULT : Cursor.TEXT);
        if (newContent.equals(content)) {
            return;
        }
        content = newContent;
        setAccessibleText(content.text().isEmpty() ? placeholder : content.text());
        pseudoClassStateChanged(BLANK, content.text().isEmpty());
        if (editor == null) {
            flow.getChildren().setAll(runs());
        } else {
            editor.follow(content.text());
        }
        requestLayout();
    }

    private ArrayList<Node> runs() {
        var cuts = new TreeSet<Integer>();
        cuts.add(0);
        cuts.add(content.text().length());
        content.marks().forEach(m -> {
            cuts.add(m.from());
            cuts.add(m.to());
        });
        var runs = new ArrayList<Node>();
        if (content.text().isEmpty()) {
            runs.add(run(placeholder.isEmpty() ? " " : placeholder));
            return runs;
        }
        for (var from = 0; from < content.text().length(); ) {
            var start = from;
            var to = cuts.higher(from);
            var run = run(content.text().substring(from, to));
            content.marks().stream()
                    .filter(m -> m.from() <= start && m.to() >= to)
                    .forEach(m -> run.getStyleClass().add(m.style() == MarkStyle.BOLD ? "bold" : "italic"));
            runs.add(run);
            from = to;
        }
        return runs;
    }

    private static Text run(String text) {
        var run = new Text(text);
        run.getStyleClass().add("run");
        return run;
    }

    Spot spot() {
        return spot;
    }

    String text() {
        return content.text();
    }

    boolean isEditing() {
        return editor != null;
    }

    /** The live field takes the place of the text. */
    void begin(InlineEditor field) {
        editor = field;
        getChildren().setAll(field);
        mark(true);
    }

    /** The text comes back. */
    void end() {
        editor = null;
        flow.getChildren().setAll(runs());
        getChildren().setAll(flow);
        mark(false);
    }

    private void mark(boolean editing) {
        pseudoClassStateChanged(EDITING, editing);
        if (getParent() != null) {
            getParent().pseudoClassStateChanged(EDITING, editing);
        }
    }

    private void pressed(MouseEvent event) {
        if (editor == null && spot != null && event.getButton() != MouseButton.MIDDLE) {
            host.begin(this, indexAt(new Point2D(event.getX() - flow.getLayoutX(), event.getY() - flow.getLayoutY())));
            event.consume();
        }
    }

    private int indexAt(Point2D point) {
        return content.text().isEmpty() ? 0 : Math.min(flow.getHitInfo(point).getInsertionIndex(), content.text().length());
    }

    /** Beside labels on one line, the letters stand on the same line as theirs. */
    @Override
    public double getBaselineOffset() {
        return snappedTopInset() + (editor == null ? flow.getBaselineOffset() : editor.getBaselineOffset());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        var inner = editor == null ? flow.prefWidth(-1) : editor.prefWidth(-1);
        return Math.ceil(Math.max(SMALLEST, inner) + snappedLeftInset() + snappedRightInset());
    }

    @Override
    protected double computeMinWidth(double height) {
        return SMALLEST + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        var inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        var height = editor == null ? flow.prefHeight(inner) : editor.prefHeight(inner);
        // A text field rounds each line up: the spare pixel keeps its last letters whole, and nothing moves when it comes and goes.
        return Math.ceil(height) + 1 + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth() - snappedLeftInset() - snappedRightInset();
        var height = getHeight() - snappedTopInset() - snappedBottomInset();
        (editor == null ? flow : editor).resizeRelocate(snappedLeftInset(), snappedTopInset(), width, height);
    }
}
