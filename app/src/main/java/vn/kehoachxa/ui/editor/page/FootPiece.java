package vn.kehoachxa.ui.editor.page;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.ui.editor.DocItem;
import vn.kehoachxa.ui.editor.Spot;

/** The foot: who gets a copy at the left, who signs at the right. */
final class FootPiece extends Piece {

    private static final double GAP = 24;

    private final SpotHost host;
    private final Consumer<PassageList> append;
    private final VBox recipients = new VBox();
    private final List<SpotView> recipientSpots = new ArrayList<>();
    private List<UUID> shownIds = List.of();
    private final SpotView archive;
    private final SpotView authority;
    private final SpotView title;
    private final SpotView name;
    private final VBox left;
    private final VBox right;

    FootPiece(SpotHost host, Consumer<PassageList> append) {
        super("foot-piece");
        this.host = host;
        this.append = append;
        archive = new SpotView(host, "editor.placeholder.archive", "foot-small");
        authority = new SpotView(host, "editor.placeholder.authority", "foot-title").aligned(TextAlignment.CENTER);
        title = new SpotView(host, "editor.placeholder.title", "foot-title").aligned(TextAlignment.CENTER);
        name = new SpotView(host, "editor.placeholder.name", "foot-name").aligned(TextAlignment.CENTER);

        left = new VBox(
                label("editor.foot.recipients", "foot-label"), recipients, item(dash(), label("editor.foot.archive", "foot-small", "foot-archive"), archive));
        var gap = new Region();
        gap.getStyleClass().add("signature-gap");
        right = new VBox(authority, title, gap, name);
        right.setAlignment(Pos.TOP_CENTER);
        getChildren().addAll(left, right);
    }

    private Label label(String key, String... styleClasses) {
        var label = new Label(host.messages().text(key));
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** @param nodes on one line, the last as wide as there is room */
    private static HBox item(Node... nodes) {
        var item = new HBox(nodes);
        HBox.setHgrow(nodes[nodes.length - 1], Priority.ALWAYS);
        return item;
    }

    @Override
    void show(DocItem item) {
        var foot = (DocItem.FootItem) item;
        showRecipients(foot.recipients());
        archive.show(new Spot.OfField(Field.ARCHIVE), RichText.of(foot.foot().archive()));
        var signature = foot.foot().signature();
        authority.show(new Spot.OfField(Field.AUTHORITY), RichText.of(String.join("\n", signature.authority())));
        title.show(new Spot.OfField(Field.TITLE), RichText.of(signature.title()));
        name.show(new Spot.OfField(Field.NAME), RichText.of(signature.name()));
    }

    private void showRecipients(List<Passage> passages) {
        var ids = passages.stream().map(Passage::id).toList();
        if (!ids.equals(shownIds) || ids.isEmpty()) {
            shownIds = ids;
            recipientSpots.clear();
            passages.forEach(p -> recipientSpots.add(new SpotView(host, "editor.placeholder.recipient", "foot-small")));
            recipients.getChildren().setAll(recipientSpots.stream().map(s -> item(dash(), s)).toList());
            if (passages.isEmpty() && !host.isReadOnly()) {
                recipients.getChildren().add(add());
            }
        }
        for (var i = 0; i < passages.size(); i++) {
            recipientSpots.get(i).show(new Spot.OfText(passages.get(i).id()), passages.get(i).content());
        }
    }

    private static Label dash() {
        var dash = new Label("- ");
        dash.getStyleClass().add("foot-small");
        dash.setMinWidth(USE_PREF_SIZE);
        return dash;
    }

    private Hyperlink add() {
        var link = new Hyperlink(host.messages().text("editor.add.recipient"));
        link.setOnAction(e -> append.accept(PassageList.RECIPIENTS));
        return link;
    }

    private double half(double width) {
        return Math.floor((width - GAP) / 2);
    }

    @Override
    protected double computePrefHeight(double width) {
        var half = half(width);
        return snappedTopInset() + Math.ceil(Math.max(left.prefHeight(half), right.prefHeight(half))) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        var half = half(getWidth());
        var height = getHeight() - snappedTopInset() - snappedBottomInset();
        left.resizeRelocate(0, snappedTopInset(), half, height);
        right.resizeRelocate(getWidth() - half, snappedTopInset(), half, height);
    }

    @Override
    Stream<SpotView> spots() {
        return Stream.concat(recipientSpots.stream(), Stream.of(archive, authority, title, name));
    }
}
