package vn.kehoachxa.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.ui.control.Blank;
import vn.kehoachxa.ui.control.Card;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.WhileSeen;
import vn.kehoachxa.ui.follow.TaskWords;
import vn.kehoachxa.ui.keys.Key;

/** The page of charts. */
public final class ChartsView extends BorderPane {

    private final ChartsModel model;
    private final Messages messages;
    private final Ways ways;
    private final Label scope = new Label();
    private final StackPane middle = new StackPane();
    private final CardGrid grid = new CardGrid();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Button back;

    /**
     * What can be done here.
     *
     * @param back leads back to the page of the day
     * @param create makes a new plan
     * @param copy puts a picture of a chart into the clipboard
     * @param save asks for a file and writes the bytes of a picture into it
     */
    public record Ways(Runnable back, Runnable create, Copying copy, Saving save) {}

    /** Puts a picture into the clipboard. */
    @FunctionalInterface
    public interface Copying {

        void copy(String title, WritableImage picture);
    }

    /** Writes a picture into a file that the user names. */
    @FunctionalInterface
    public interface Saving {

        /** @param png makes its bytes; it may be called on any thread */
        void save(String suggestedName, Supplier<byte[]> png);
    }

    public ChartsView(ChartsModel model, Messages messages, Ways ways) {
        this.model = model;
        this.messages = messages;
        this.ways = ways;
        setId("charts");
        getStyleClass().add("charts");
        back = Controls.iconButton(Feather.ARROW_LEFT, messages.text("charts.back"));
        back.setId("charts-back");
        back.setOnAction(e -> ways.back().run());
        setTop(header());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        scroll.setAccessibleText(messages.text("charts.title"));
        setCenter(middle);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (Key.BACK.matches(e)) {
                ways.back().run();
                e.consume();
            }
        });
        // What changes while another room is shown is drawn when this page is.
        var showing = new WhileSeen(sceneProperty().isNotNull(), this::showNow);
        model.page().subscribe(showing::want);
        showing.want();
    }

    private void showNow() {
        if (model.page().get() != null) {
            show(model.page().get());
        }
    }

    private FlowPane header() {
        scope.setId("charts-day");
        scope.getStyleClass().add("screen-aside");
        var header = new FlowPane(14, 8, back, Controls.title(messages.text("charts.title")), year(), plan(), scope);
        header.setAlignment(Pos.CENTER_LEFT);
        header.setRowValignment(VPos.CENTER);
        header.getStyleClass().add("screen-header");
        return header;
    }

    private ComboBox<Integer> year() {
        var year = Controls.choice("charts-year", messages.text("charts.year"), List.<Integer>of(), y -> y == null ? "" : messages.text("charts.year.of", y));
        year.getStyleClass().add("chart-filter-year");
        model.years().subscribe(years -> {
            year.getItems().setAll(years);
            year.setValue(model.year().get());
        });
        model.year().subscribe(year::setValue);
        year.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.year().set(chosen);
            }
        });
        return year;
    }

    private ComboBox<UUID> plan() {
        var plan = Controls.choice("charts-plan", messages.text("charts.plan"), List.<UUID>of(), this::planName);
        plan.getStyleClass().add("chart-filter-plan");
        model.plans().subscribe(plans -> {
            var kept = model.plan().get();
            plan.getItems().setAll(Stream.concat(Stream.of((UUID) null), plans.stream().map(PaperSummary::id)).toList());
            plan.setValue(kept);
        });
        model.plan().subscribe(plan::setValue);
        plan.valueProperty().subscribe(model.plan()::set);
        return plan;
    }

    private String planName(UUID id) {
        return model.plans().get().stream().filter(p -> p.id().equals(id)).findFirst().map(TaskWords::plan).orElse(messages.text("charts.plan.all"));
    }

    private void show(ChartsModel.Page page) {
        scope.setText(page.day());
        if (page.charts().isEmpty()) {
            var create = new Button(messages.text("plans.new"), new FontIcon(Feather.PLUS));
            create.setId("charts-new-plan");
            create.getStyleClass().add("accent");
            create.setOnAction(e -> ways.create().run());
            middle.getChildren().setAll(new Blank(Feather.BAR_CHART_2, messages.text("charts.none.title"), messages.text("charts.none.message"), create));
            return;
        }
        var cards = new ArrayList<Node>();
        page.charts().forEach(chart -> cards.add(card(page, chart)));
        grid.show(cards);
        middle.getChildren().setAll(scroll);
    }

    private Node card(ChartsModel.Page page, ChartData chart) {
        var code = chart.kind().code();
        if (chart.isEmpty()) {
            var card = new Card("chart-" + code, chart.title(), "");
            card.say(messages.text("charts.empty." + code));
            return card;
        }
        var copy = button(Feather.COPY, "charts.copy", chart);
        copy.setId("chart-copy-" + code);
        copy.setOnAction(e -> ways.copy().copy(chart.title(), ChartPicture.of(chart, page, getScene().getStylesheets())));
        var save = button(Feather.DOWNLOAD, "charts.save", chart);
        save.setId("chart-save-" + code);
        save.setOnAction(e -> {
            var picture = ChartPicture.of(chart, page, getScene().getStylesheets());
            ways.save().save(page.fileName(chart), () -> ChartPicture.png(picture));
        });
        var card = new Card("chart-" + code, chart.title(), "", copy, save);
        card.add(new ChartPane(chart));
        return card;
    }

    private Button button(Ikon icon, String key, ChartData chart) {
        var button = new Button(messages.text(key), new FontIcon(icon));
        button.getStyleClass().addAll("small", "flat");
        button.setAccessibleText(messages.text(key) + ": " + chart.title());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** The keyboard goes to the way back. */
    public void focusFirst() {
        back.requestFocus();
    }
}
