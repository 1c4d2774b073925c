package vn.kehoachxa.ui.editor.page;

import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.ui.editor.Found;
import vn.kehoachxa.ui.editor.Note;
import vn.kehoachxa.ui.editor.Spot;

/** One text on the page, with what is selected of it and the caret where it has it. The keys go to the page. */
final class SpotView extends Region {

    private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");
    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final PseudoClass ODD = PseudoClass.getPseudoClass("odd");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final String ARROW = "→ ";
    private static final double SMALLEST = 14;
    private static final double SAID_GAP = 2;
    private static final double CARET_WIDTH = 1.5;

    private final SpotHost host;
    private final TextFlow flow = new TextFlow();
    private final Group marked = new Group();
    private final Group selection = new Group();
    private final Rectangle caret = new Rectangle(CARET_WIDTH, 0);
    private final String placeholder;
    /** What the program says of the text, below it; made when there is something to say. */
    private TextFlow said;
    private Note note;
    private Spot spot;
    private RichText content;
    /** What an input method has not decided on yet, and where it stands. */
    private String composed = "";
    private int composedAt;
    private List<Found> found = List.of();
    private int from;
    private int to;
    private boolean cell;
    private int caretAt = -1;

    /** @param placeholder a key, shown while there is no text; or null */
    SpotView(SpotHost host, String placeholder, String... styleClasses) {
        this.host = host;
        this.placeholder = placeholder == null ? "" : host.messages().text(placeholder);
        getStyleClass().add("spot");
        getStyleClass().addAll(styleClasses);
        marked.getStyleClass().add("marked");
        selection.getStyleClass().add("selection");
        for (var ground : List.of(marked, selection)) {
            ground.setManaged(false);
            ground.setMouseTransparent(true);
        }
        caret.getStyleClass().add("caret");
        caret.setManaged(false);
        caret.setVisible(false);
        caret.setMouseTransparent(true);
        getChildren().addAll(marked, selection, flow, caret);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Aligns the text. */
    SpotView aligned(TextAlignment alignment) {
        flow.setTextAlignment(alignment);
        return this;
    }

    /** Shows a text. @param newSpot where it stands, or null where it can't be changed */
    void show(Spot newSpot, RichText newContent) {
        if (!Objects.equals(newSpot, spot)) {
            spot = newSpot;
            select(0, 0, false);
            caret(-1);
        }
        setCursor(spot == null ? Cursor.DEFAULT : Cursor.TEXT);
        if (!newContent.equals(content) || !composed.isEmpty()) {
            composed = "";
            content = newContent;
            setAccessibleText(content.text().isEmpty() ? placeholder : content.text());
            pseudoClassStateChanged(BLANK, content.text().isEmpty());
            flow.getChildren().setAll(new TextRuns(content, composed, composedAt).nodes(placeholder));
            requestLayout();
        }
    }

    /** Shows what the program says of the text, or nothing where null. */
    void note(Note now) {
        if (Objects.equals(now, note)) {
            return;
        }
        note = now;
        pseudoClassStateChanged(ODD, now != null && now.kind() == Note.Kind.ODD);
        setAccessibleHelp(now == null ? null : now.text());
        getChildren().remove(said);
        said = null;
        if (now != null && now.kind() != Note.Kind.ODD) {
            var words = new Text(ARROW + now.text());
            words.getStyleClass().add("understood");
            words.pseudoClassStateChanged(DOUBTFUL, now.kind() == Note.Kind.DOUBTFUL);
            said = new TextFlow(words);
            said.setMouseTransparent(true);
            said.setManaged(false);
            getChildren().add(said);
        }
        requestLayout();
    }

    /** Shows whether it is the cell that keys go to while whole cells are selected. */
    void active(boolean active) {
        pseudoClassStateChanged(ACTIVE, active);
    }

    /** Shows letters that an input method has not decided on yet, underlined; none where empty. */
    void compose(int at, String letters) {
        composed = letters;
        composedAt = Math.min(at, content.text().length());
        flow.getChildren().setAll(new TextRuns(content, composed, composedAt).nodes(placeholder));
        requestLayout();
    }

    Spot spot() {
        return spot;
    }

    String text() {
        return content.text();
    }

    /** Shows what of the text is selected. @param whole whether it is selected as a cell, empty or not */
    void select(int newFrom, int newTo, boolean whole) {
        if (from == newFrom && to == newTo && whole == cell) {
            return;
        }
        from = newFrom;
        to = newTo;
        cell = whole;
        pseudoClassStateChanged(SELECTED, whole);
        requestLayout();
    }

    /** Shows what was looked for and found in the text. */
    void found(List<Found> places) {
        if (!places.equals(found)) {
            found = places;
            requestLayout();
        }
    }

    /** Shows the caret before a letter, or none where negative. */
    void caret(int at) {
        if (caretAt == at) {
            return;
        }
        caretAt = at;
        caret.setVisible(at >= 0);
        pseudoClassStateChanged(EDITING, at >= 0);
        if (getParent() != null) {
            getParent().pseudoClassStateChanged(EDITING, at >= 0);
        }
        requestLayout();
    }

    void refused(boolean refused) {
        pseudoClassStateChanged(REFUSED, refused);
    }

    /** The caret itself, which blinks. */
    Node caretNode() {
        return caret;
    }

    /** The place between two letters that is nearest to a point of this node. */
    int placeAt(double x, double y) {
        if (content.text().isEmpty()) {
            return 0;
        }
        var hit = flow.getHitInfo(new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY()));
        return Math.clamp(hit.getInsertionIndex(), 0, content.text().length());
    }

    /** The lines that the text has on the screen. */
    PrintedLines lines() {
        laidOut();
        return new PrintedLines(flow, content.text());
    }

    /** The place on a printed line that is nearest to an x of this node. */
    int placeOnLine(int line, double x) {
        var lines = lines();
        return Math.clamp(placeAt(x, flow.getLayoutY() + lines.middle(line)), lines.first(line), lines.last(line));
    }

    /** Where the caret stands before a letter, in coordinates of this node. */
    Rectangle2D caretBounds(int at) {
        laidOut();
        var shown = !composed.isEmpty() && at >= composedAt ? at + composed.length() : at;
        var info = flow.getLayoutInfo().caretInfoAt(content.text().isEmpty() && composed.isEmpty() ? 0 : shown, true).getSegmentAt(0);
        return new Rectangle2D(info.getMinX() + flow.getLayoutX(), info.getMinY() + flow.getLayoutY(), info.getWidth(), info.getHeight());
    }

    private void laidOut() {
        flow.applyCss();
        flow.layout();
    }

    /** Beside labels on one line, the letters stand on the same line as theirs. */
    @Override
    public double getBaselineOffset() {
        return snappedTopInset() + flow.getBaselineOffset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(Math.max(SMALLEST, flow.prefWidth(-1)) + snappedLeftInset() + snappedRightInset());
    }

    @Override
    protected double computeMinWidth(double height) {
        return SMALLEST + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        var inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return Math.ceil(flow.prefHeight(inner)) + 1 + saidHeight(inner) + snappedTopInset() + snappedBottomInset();
    }

    private double saidHeight(double width) {
        return said == null ? 0 : Math.ceil(said.prefHeight(width)) + SAID_GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var insets = new Insets(snappedTopInset(), snappedRightInset(), snappedBottomInset(), snappedLeftInset());
        var width = getWidth() - insets.getLeft() - insets.getRight();
        var height = getHeight() - insets.getTop() - insets.getBottom();
        if (said != null) {
            height = Math.min(height - saidHeight(width), Math.ceil(flow.prefHeight(width)) + 1);
            said.resizeRelocate(insets.getLeft(), insets.getTop() + height + SAID_GAP, width, saidHeight(width) - SAID_GAP);
        }
        flow.resizeRelocate(insets.getLeft(), insets.getTop(), width, height);
        var chosen = new Found(spot, from, to);
        // The place that was found last is selected as well: it has a ground of its own.
        var now = from < to && found.contains(chosen);
        ground(marked, found, now ? chosen : null);
        ground(selection, from < to && !now ? List.of(chosen) : List.of(), null);
        if (caretAt >= 0) {
            var bounds = caretBounds(Math.min(caretAt, content.text().length()));
            caret.setX(snapPositionX(bounds.getMinX()));
            caret.setY(bounds.getMinY());
            caret.setHeight(bounds.getHeight());
        }
    }

    /** Colours the ground of stretches of the text. @param now the one among them that stands out, or null */
    private void ground(Group ground, List<Found> stretches, Found now) {
        if (stretches.isEmpty() || content.text().isEmpty()) {
            ground.getChildren().clear();
            return;
        }
        laidOut();
        var length = content.text().length();
        ground.getChildren().setAll(stretches.stream()
                .filter(s -> s.from() < Math.min(s.to(), length))
                .flatMap(s -> flow.getLayoutInfo().getSelectionGeometry(s.from(), Math.min(s.to(), length), true).stream().map(r -> {
                    var stretch = new Rectangle(r.getMinX() + flow.getLayoutX(), r.getMinY() + flow.getLayoutY(), r.getWidth(), r.getHeight());
                    stretch.getStyleClass().add(s.equals(now) ? "now" : "stretch");
                    return stretch;
                }))
                .toList());
    }
}
