package vn.kehoachxa.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;

/** Parts of the guide as nodes of the window. */
final class GuideNodes {

    /** Of a table, the least share of the width that a column has. */
    private static final double NARROWEST = 18;
    private static final int FEW_LETTERS = 12;
    private static final int MANY_LETTERS = 70;

    private final Consumer<String> follow;

    /** @param follow goes where a link within the guide leads */
    GuideNodes(Consumer<String> follow) {
        this.follow = follow;
    }

    /** A part that is none of those a guide has is shown as its words. */
    javafx.scene.Node of(Node block) {
        return switch (block) {
            case Heading heading -> styled(wrapped(Guide.text(heading)), "guide-heading");
            case ListBlock list -> list(list);
            case TableBlock table -> table(table);
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case ThematicBreak line -> new Separator();
            case BlockQuote quote -> styled(children(quote), "guide-quote");
            default -> block.getFirstChild() instanceof org.commonmark.node.Image picture && picture.getNext() == null ? picture(picture) : flow(block);
        };
    }

    private static <N extends javafx.scene.Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label code(String text) {
        return styled(wrapped(text.stripTrailing()), "guide-code-block");
    }

    private VBox children(Node parent) {
        var box = new VBox();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            box.getChildren().add(of(child));
        }
        return box;
    }

    private VBox list(ListBlock list) {
        var box = styled(new VBox(), "guide-list");
        var number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null ? ordered.getMarkerStartNumber() : 1;
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var mark = new Label(list instanceof BulletList ? "•" : number++ + ".");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            var content = children(item);
            HBox.setHgrow(content, Priority.ALWAYS);
            box.getChildren().add(styled(new HBox(mark, content), "guide-item"));
        }
        return box;
    }

    private GridPane table(TableBlock table) {
        var grid = styled(new GridPane(), "guide-table");
        var widest = new ArrayList<Integer>();
        var row = 0;
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var line = part.getFirstChild(); line instanceof TableRow; line = line.getNext()) {
                var column = 0;
                for (var cell = line.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
                    var box = styled(new StackPane(flow(cell)), part instanceof TableHead ? "guide-table-head" : "guide-table-cell");
                    grid.add(box, column, row);
                    var letters = Math.clamp(Guide.text(cell).length(), FEW_LETTERS, MANY_LETTERS);
                    if (column == widest.size()) {
                        widest.add(letters);
                    } else {
                        widest.set(column, Math.max(widest.get(column), letters));
                    }
                    column++;
                }
                row++;
            }
        }
        grid.getColumnConstraints().setAll(columns(widest));
        return grid;
    }

    private static List<ColumnConstraints> columns(List<Integer> widest) {
        var all = widest.stream().mapToInt(Integer::intValue).sum();
        return widest.stream().map(letters -> {
            var column = new ColumnConstraints();
            column.setPercentWidth(Math.max(NARROWEST, 100.0 * letters / all));
            return column;
        }).toList();
    }

    private static javafx.scene.Node picture(org.commonmark.node.Image image) {
        var said = Guide.text(image);
        var at = Guide.picture(image.getDestination());
        if (at == null) {
            return styled(wrapped(said), "guide-caption");
        }
        var picture = new Image(at.toExternalForm());
        var view = new ImageView(picture);
        view.setAccessibleText(said);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        var frame = styled(new StackPane(view), "guide-picture");
        frame.setMinWidth(0);
        var box = new VBox(frame, styled(wrapped(said), "guide-caption"));
        box.setMinWidth(0);
        // Never larger than it is: its letters would be larger than those of the window.
        box.widthProperty().subscribe(w -> view.setFitWidth(Math.max(1, Math.min(picture.getWidth(), w.doubleValue() - 2))));
        return box;
    }

    private TextFlow flow(Node block) {
        var flow = styled(new TextFlow(), "guide-text");
        inlines(block, flow, List.of());
        return flow;
    }

    private void inlines(Node parent, TextFlow flow, List<String> styles) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case StrongEmphasis strong -> inlines(strong, flow, with(styles, "guide-bold"));
                case Emphasis emphasis -> inlines(emphasis, flow, with(styles, "guide-italic"));
                case Code code -> flow.getChildren().add(words(code.getLiteral(), with(styles, "guide-code")));
                case Link link when link.getDestination().startsWith("#") -> flow.getChildren().add(link(link));
                case org.commonmark.node.Text text -> flow.getChildren().add(words(text.getLiteral(), styles));
                case org.commonmark.node.SoftLineBreak end -> flow.getChildren().add(words(" ", styles));
                case org.commonmark.node.HardLineBreak end -> flow.getChildren().add(words("\n", styles));
                // What leads out of the guide is shown as its words: the program uses no network.
                default -> inlines(node, flow, styles);
            }
        }
    }

    private Hyperlink link(Link link) {
        var within = styled(new Hyperlink(Guide.text(link)), "guide-link");
        within.setOnAction(e -> follow.accept(link.getDestination()));
        return within;
    }

    private static List<String> with(List<String> styles, String more) {
        var all = new ArrayList<>(styles);
        all.add(more);
        return all;
    }

    private static Text words(String text, List<String> styles) {
        var words = new Text(text);
        words.getStyleClass().add("guide-words");
        words.getStyleClass().addAll(styles);
        return words;
    }
}
