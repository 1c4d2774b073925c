package vn.kehoachxa.ui.editor.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import vn.kehoachxa.plan.Head;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.ui.editor.DocItem;
import vn.kehoachxa.ui.editor.Spot;

/** The head of page 1: issuing body and number at the left, national name, place and date at the right. */
final class HeadPiece extends BoxPiece {

    private final SpotHost host;
    private final List<SpotView> spots = new ArrayList<>();
    private final SpotView parent;
    private final SpotView org;
    private final SpotView number;
    private final SpotView symbol;
    private final SpotView place;
    private final SpotView day;
    private final SpotView month;
    private final SpotView year;

    HeadPiece(SpotHost host) {
        super("head-piece");
        this.host = host;
        parent = spot("editor.placeholder.parent", TextAlignment.CENTER, "head-parent");
        org = spot("editor.placeholder.org", TextAlignment.CENTER, "head-org");
        number = spot("editor.placeholder.blank", TextAlignment.LEFT, "head-small");
        symbol = spot("editor.placeholder.symbol", TextAlignment.LEFT, "head-small");
        place = spot("editor.placeholder.place", TextAlignment.LEFT, "head-date");
        day = spot("editor.placeholder.blank", TextAlignment.CENTER, "head-date");
        month = spot("editor.placeholder.blank", TextAlignment.CENTER, "head-date");
        year = spot("editor.placeholder.blank", TextAlignment.LEFT, "head-date");
        parent.managedProperty().bind(parent.visibleProperty());

        var left = column(parent, org, rule("short-rule"));
        var right = column(wrapped("editor.head.nation", "head-org"), wrapped("editor.head.motto", "head-motto"), rule("long-rule"));
        var grid = new GridPane();
        grid.getColumnConstraints().addAll(share(37), share(63));
        grid.addRow(0, left, right);
        grid.addRow(
                1,
                row(label("editor.head.number", "head-small"), number, plain("/", "slash"), symbol),
                row(place, plain(",", "comma"), label("editor.head.day", "head-date"), day, label("editor.head.month", "head-date"), month,
                        label("editor.head.year", "head-date"), year));
        grid.setVgap(4);
        grid.setHgap(8);
        setBox(grid);
    }

    private SpotView spot(String placeholder, TextAlignment alignment, String styleClass) {
        var spot = new SpotView(host, placeholder, styleClass).aligned(alignment);
        spots.add(spot);
        return spot;
    }

    private Label label(String key, String styleClass) {
        return plain(host.messages().text(key), styleClass);
    }

    /** Where the letters are large and the window small, these words may go over two lines. */
    private Label wrapped(String key, String styleClass) {
        var label = label(key, styleClass);
        label.setMinWidth(0);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }

    private static Label plain(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Region rule(String styleClass) {
        var rule = new Region();
        rule.getStyleClass().add(styleClass);
        return rule;
    }

    private static VBox column(Node... nodes) {
        var column = new VBox(nodes);
        column.setAlignment(Pos.TOP_CENTER);
        return column;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.setAlignment(Pos.BASELINE_CENTER);
        return row;
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHalignment(HPos.CENTER);
        column.setFillWidth(true);
        return column;
    }

    @Override
    void show(DocItem item) {
        Head head = ((DocItem.HeadItem) item).head();
        parent.setVisible(!head.parent().isEmpty());
        show(parent, Field.PARENT, head.parent());
        show(org, Field.ORG, String.join("\n", head.org()));
        show(number, Field.NUMBER, head.number());
        show(symbol, Field.SYMBOL, head.symbol());
        show(place, Field.PLACE, head.place());
        show(day, Field.DAY, text(head.day()));
        show(month, Field.MONTH, text(head.month()));
        show(year, Field.HEAD_YEAR, text(head.year()));
    }

    private static String text(Integer value) {
        return value == null ? "" : value.toString();
    }

    private static void show(SpotView view, Field field, String text) {
        view.show(new Spot.OfField(field), RichText.of(text));
    }

    @Override
    Stream<SpotView> spots() {
        return spots.stream();
    }
}
