package vn.kehoachxa.intake.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.kehoachxa.intake.source.Align;

/**
 * How letters are set, as it goes down from an element to what is in it.
 *
 * @param pre whether white space and line ends are meant
 * @param font the first typeface that is named; may be empty
 */
record Style(boolean bold, boolean italic, boolean caps, boolean pre, String font, Align align) {

    static final Style PLAIN = new Style(false, false, false, false, "", Align.LEFT);

    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Set<String> ITALIC = Set.of("i", "em", "cite", "dfn", "var");
    private static final int HEAVY = 600;

    /** Of what stands in the element. @param css what is said of the element itself */
    Style in(Element element, Css css) {
        var tag = element.normalName();
        return new Style(
                weight(css.get("font-weight"), bold || BOLD.contains(tag)),
                slant(css.get("font-style"), italic || ITALIC.contains(tag)),
                css.get("text-transform").isEmpty() ? caps : css.says("text-transform", "uppercase"),
                css.get("white-space").isEmpty() ? pre || tag.equals("pre") : css.get("white-space").startsWith("pre"),
                font(element, css), align(element, css));
    }

    private boolean weight(String value, boolean byTag) {
        return switch (value) {
            case "" -> byTag;
            case "inherit" -> bold;
            case "bold", "bolder" -> true;
            default -> value.matches("\\d{3,4}") && Integer.parseInt(value) >= HEAVY;
        };
    }

    private boolean slant(String value, boolean byTag) {
        return switch (value) {
            case "" -> byTag;
            case "inherit" -> italic;
            default -> value.startsWith("italic") || value.startsWith("oblique");
        };
    }

    private String font(Element element, Css css) {
        var named = css.get("font-family").isEmpty() ? element.attr("face") : css.get("font-family");
        var first = named.split(",", 2)[0].replace("\"", "").replace("'", "").strip();
        return first.isEmpty() || first.equals("inherit") ? font : first;
    }

    private Align align(Element element, Css css) {
        var said = css.get("text-align").isEmpty() ? element.attr("align").toLowerCase(Locale.ROOT) : css.get("text-align");
        return switch (said) {
            case "center", "-webkit-center", "middle" -> Align.CENTER;
            case "right", "end" -> Align.RIGHT;
            case "justify" -> Align.JUSTIFIED;
            case "left", "start" -> Align.LEFT;
            default -> element.normalName().equals("center") ? Align.CENTER : align;
        };
    }
}
