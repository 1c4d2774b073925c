package vn.kehoachxa.intake.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the styles of a document say of its elements: those of its style elements that name a tag, a class or both, and each element's own. */
final class StyleSheet {

    private static final Pattern SIMPLE = Pattern.compile("([a-z][a-z0-9]*)?(\\.[\\w-]+)?");

    private final Map<String, Css> rules = new HashMap<>();
    private final Map<String, Css> own = new HashMap<>();

    private StyleSheet() {}

    static StyleSheet of(Document document) {
        var sheet = new StyleSheet();
        document.getElementsByTag("style").forEach(s -> sheet.read(s.data()));
        return sheet;
    }

    /** What is said of the element itself; what it inherits is not in it. */
    Css of(Element element) {
        var css = rules.getOrDefault(element.normalName(), Css.NOTHING);
        for (var name : element.classNames()) {
            var dotted = "." + name.toLowerCase(Locale.ROOT);
            css = rules.getOrDefault(dotted, Css.NOTHING).over(css);
            css = rules.getOrDefault(element.normalName() + dotted, Css.NOTHING).over(css);
        }
        var style = element.attr("style");
        return style.isEmpty() ? css : own.computeIfAbsent(style, Css::parse).over(css);
    }

    private void read(String text) {
        var rest = withoutComments(text);
        for (var at = 0; at < rest.length();) {
            var open = rest.indexOf('{', at);
            if (open < 0) {
                return;
            }
            var selectors = rest.substring(at, open).strip();
            var end = end(rest, open);
            if (!selectors.startsWith("@")) {
                rule(selectors, rest.substring(open + 1, Math.max(open + 1, end - 1)));
            }
            at = end;
        }
    }

    /** Behind the brace that closes the one at {@code open}. */
    private static int end(String text, int open) {
        var depth = 0;
        for (var i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private void rule(String selectors, String body) {
        var css = Css.parse(body);
        if (css.declared().isEmpty()) {
            return;
        }
        for (var selector : selectors.split(",")) {
            var name = selector.strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && SIMPLE.matcher(name).matches()) {
                rules.merge(name, css, (before, more) -> more.over(before));
            }
        }
    }

    /** Word and Excel put the whole of a style element into a comment of HTML. */
    private static String withoutComments(String text) {
        var plain = text.replace("<!--", " ").replace("-->", " ");
        var out = new StringBuilder();
        var at = 0;
        for (var open = plain.indexOf("/*"); open >= 0; open = plain.indexOf("/*", at)) {
            out.append(plain, at, open);
            var close = plain.indexOf("*/", open + 2);
            at = close < 0 ? plain.length() : close + 2;
        }
        return out.append(plain, at, plain.length()).toString();
    }
}
