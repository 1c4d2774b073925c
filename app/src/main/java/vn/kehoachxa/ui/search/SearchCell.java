package vn.kehoachxa.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.search.FoundKind;
import vn.kehoachxa.search.Snippet;

/** A row of the list of results. */
final class SearchCell extends ListCell<SearchRow> {

    private static final double EMPTY = 2.3;

    private final DoubleSupplier em;

    /** @param em the height of letters, in px */
    SearchCell(SearchModel model, DoubleSupplier em) {
        this.em = em;
        setPrefWidth(0);
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && getItem() != null) {
                model.take(getIndex());
            }
        });
    }

    /** The height of a row, in heights of letters. */
    static double height(SearchRow row) {
        return switch (row) {
            case SearchRow.Heading h -> 2.3;
            case SearchRow.Hit h -> 3.5;
            case SearchRow.More m -> 2.3;
            case SearchRow.Recent r -> 2.3;
            case SearchRow.Note n -> n.advice().isEmpty() ? 2.6 : 4.2;
        };
    }

    @Override
    protected double computePrefHeight(double width) {
        // An empty row without a height would be made again and again, to fill the list with it.
        return Math.round((getItem() == null ? EMPTY : height(getItem())) * em.getAsDouble());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void updateItem(SearchRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("search-heading", "search-note", "search-choice");
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setText(null);
        switch (row) {
            case SearchRow.Heading heading -> show("search-heading", label(heading.text(), "search-heading-text"), heading.text());
            case SearchRow.Note note -> show("search-note", note(note), note.text() + " " + note.advice());
            case SearchRow.More more -> show("search-choice", withIcon(Feather.MORE_HORIZONTAL, label(more.text(), "search-more")), more.text());
            case SearchRow.Recent recent -> show("search-choice", withIcon(Feather.CLOCK, label(recent.text(), "search-title")), recent.text());
            case SearchRow.Hit hit -> show("search-choice", hit(hit), hit.title().text() + ", " + hit.place());
        }
    }

    private void show(String style, Node content, String read) {
        getStyleClass().add(style);
        setGraphic(content);
        setAccessibleText(read);
    }

    private static VBox note(SearchRow.Note note) {
        var box = new VBox(label(note.text(), "search-title"));
        if (!note.advice().isEmpty()) {
            box.getChildren().add(label(note.advice(), "search-place"));
        }
        box.getStyleClass().add("search-texts");
        return box;
    }

    private static HBox hit(SearchRow.Hit hit) {
        var second = new HBox();
        second.getStyleClass().add("search-second");
        if (!hit.place().isEmpty()) {
            second.getChildren().add(label(hit.place(), "search-place"));
        }
        if (!hit.more().text().isEmpty()) {
            second.getChildren().add(line(hit.more(), "search-more-words"));
        }
        var texts = new VBox(line(hit.title(), "search-title"), second);
        texts.getStyleClass().add("search-texts");
        return withIcon(icon(hit.found().item().kind()), texts);
    }

    private static HBox withIcon(Feather picture, Node content) {
        var icon = new FontIcon(picture);
        icon.getStyleClass().add("search-kind");
        var box = new HBox(icon, content);
        box.getStyleClass().add("search-row");
        HBox.setHgrow(content, Priority.ALWAYS);
        return box;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    /** One line of words, those that were looked for marked. */
    private static Pane line(Snippet snippet, String style) {
        return new CutLine(new TextFlow(parts(snippet, style).toArray(Node[]::new)), label("…", style));
    }

    private static List<Text> parts(Snippet snippet, String style) {
        var parts = new ArrayList<Text>();
        var at = 0;
        for (var found : snippet.found()) {
            add(parts, snippet.text().substring(at, found.from()), style);
            add(parts, snippet.text().substring(found.from(), found.to()), "search-found");
            at = found.to();
        }
        add(parts, snippet.text().substring(at), style);
        return parts;
    }

    private static void add(List<Text> parts, String text, String style) {
        if (!text.isEmpty()) {
            var part = new Text(text);
            part.getStyleClass().add(style);
            parts.add(part);
        }
    }

    private static Feather icon(FoundKind kind) {
        return switch (kind) {
            case PLAN -> Feather.FILE_TEXT;
            case REPORT -> Feather.CLIPBOARD;
            case TASK -> Feather.CHECK_SQUARE;
            case TEXT -> Feather.ALIGN_LEFT;
            case BASIS -> Feather.BOOK;
            case UNIT -> Feather.USERS;
        };
    }
}
