package vn.kehoachxa.ui.editor.page;

import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.ui.editor.DocItem;
import vn.kehoachxa.ui.editor.Spot;

/** A paragraph of its own: a legal basis, the opening, the closing, a title; a fixed line may stand above it. */
final class TextPiece extends BoxPiece {

    private final SpotHost host;
    private final Label above = new Label();
    private final SpotView text;

    private TextPiece(SpotHost host, String styleClass, String placeholder, TextAlignment alignment) {
        super(styleClass);
        this.host = host;
        text = new SpotView(host, placeholder, "paragraph").aligned(alignment);
        above.getStyleClass().add("above");
        above.setMinHeight(USE_PREF_SIZE);
        above.managedProperty().bind(above.visibleProperty());
        var box = new VBox(above, text);
        box.setAlignment(alignment == TextAlignment.CENTER ? Pos.TOP_CENTER : Pos.TOP_LEFT);
        box.setFillWidth(true);
        setBox(box);
    }

    static TextPiece basis(SpotHost host) {
        return new TextPiece(host, "basis-piece", "editor.placeholder.basis", TextAlignment.LEFT);
    }

    static TextPiece paragraph(SpotHost host, String placeholder) {
        return new TextPiece(host, "paragraph-piece", placeholder, TextAlignment.LEFT);
    }

    static TextPiece title(SpotHost host) {
        return new TextPiece(host, "title-piece", "editor.placeholder.subject", TextAlignment.CENTER);
    }

    static TextPiece tableTitle(SpotHost host) {
        return new TextPiece(host, "table-title-piece", null, TextAlignment.CENTER);
    }

    static TextPiece appendix(SpotHost host) {
        return new TextPiece(host, "appendix-piece", "editor.placeholder.appendix", TextAlignment.CENTER);
    }

    @Override
    void show(DocItem item) {
        switch (item) {
            case DocItem.TitleItem title -> show(
                    host.messages().text(title.report() ? "editor.title.report" : "editor.title.plan"),
                    new Spot.OfField(Field.SUBJECT),
                    RichText.of(title.subject()));
            case DocItem.PassageItem passage -> show("", new Spot.OfText(passage.id()), passage.text());
            case DocItem.ClosingItem closing -> show("", new Spot.OfText(closing.id()), closing.text());
            case DocItem.TableTitleItem title -> show("", new Spot.OfTableTitle(title.table()), RichText.of(title.title()));
            case DocItem.AppendixItem appendix -> show(
                    host.messages().text("editor.appendix", appendix.number()).strip(), new Spot.OfText(appendix.id()), appendix.title());
            default -> throw new IllegalArgumentException("no paragraph: " + item.key());
        }
    }

    private void show(String fixed, Spot spot, RichText content) {
        above.setText(fixed);
        above.setVisible(!fixed.isEmpty());
        text.show(spot, content);
        requestLayout();
    }

    @Override
    Stream<SpotView> spots() {
        return Stream.of(text);
    }
}
