package vn.kehoachxa.intake.word;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.intake.office.Element;
import vn.kehoachxa.intake.source.TextBuilder;

/** Reads what a file of ours has in its margins: paragraphs that we know by the names of their styles, in headers and footers. */
final class OurMargins {

    /** The styles as our own files name them. */
    static final String CIRCULATION = "Phạm vi lưu hành";
    static final String CONTACT = "Địa chỉ cơ quan";

    private final Styles styles;
    private final List<Element> parts;

    /** @param parts the roots of headers and footers */
    OurMargins(Styles styles, List<Element> parts) {
        this.styles = styles;
        this.parts = parts;
    }

    /** The texts of a style, each once: sections may repeat them. */
    String text(String style) {
        return parts.stream()
                .flatMap(OurMargins::paragraphs)
                .filter(p -> style.equals(styleOf(p)))
                .map(OurMargins::text)
                .filter(t -> !t.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The name of the paragraph's own style; empty where it has none. */
    private String styleOf(Element paragraph) {
        return paragraph.at("pPr", "pStyle")
                .flatMap(s -> styles.chain(s.attribute("val")).stream().findFirst())
                .map(Style::name)
                .orElse("");
    }

    private static Stream<Element> paragraphs(Element element) {
        return element.is("p") ? Stream.of(element) : element.children().stream().flatMap(OurMargins::paragraphs);
    }

    private static String text(Element paragraph) {
        var text = new TextBuilder();
        gather(paragraph, text);
        return text.build().content().text();
    }

    private static void gather(Element element, TextBuilder text) {
        switch (element.name()) {
            case "t" -> text.add(element.text(), false, false);
            case "tab" -> text.add(" ", false, false);
            case "br" -> text.add("\n", false, false);
            case "pPr", "del", "moveFrom", "instrText" -> {
                return;
            }
            default -> {
                // Whatever holds these.
            }
        }
        element.children().forEach(c -> gather(c, text));
    }
}
