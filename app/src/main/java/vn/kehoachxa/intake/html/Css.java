package vn.kehoachxa.intake.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Declarations of a style, those that say something of texts; later ones win.
 *
 * @param declared names and values; of names and plain values in small letters, white space as single spaces
 */
record Css(Map<String, String> declared) {

    static final Css NOTHING = new Css(Map.of());

    private static final Set<String> READ = Set.of(
            "font-weight", "font-style", "font-family", "text-transform", "text-align", "white-space", "display", "visibility", "border", "border-top",
            "border-left", "border-bottom", "list-style", "list-style-type", "page-break-before", "mso-hide", "mso-list", "mso-outline-level",
            "mso-element", "mso-tab-count");

    Css {
        declared = Map.copyOf(declared);
    }

    /** @param text of a style attribute, or what stands within the braces of a rule */
    static Css parse(String text) {
        var out = new HashMap<String, String>();
        var quote = 0;
        var from = 0;
        for (var i = 0; i <= text.length(); i++) {
            var c = i < text.length() ? text.charAt(i) : ';';
            if (i < text.length() && quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == ';') {
                declare(text.substring(from, i), out);
                from = i + 1;
            }
        }
        return out.isEmpty() ? NOTHING : new Css(out);
    }

    private static void declare(String declaration, Map<String, String> out) {
        var colon = declaration.indexOf(':');
        if (colon < 0) {
            return;
        }
        var name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (READ.contains(name)) {
            var value = declaration.substring(colon + 1).replace("!important", "").replaceAll("\\s+", " ").strip();
            out.put(name, value.toLowerCase(Locale.ROOT));
        }
    }

    /** This one where it says something, else the other. */
    Css over(Css below) {
        if (declared.isEmpty()) {
            return below;
        }
        if (below.declared.isEmpty()) {
            return this;
        }
        var all = new HashMap<>(below.declared);
        all.putAll(declared);
        return new Css(all);
    }

    /** The value; empty where nothing is said. */
    String get(String name) {
        return declared.getOrDefault(name, "");
    }

    boolean says(String name, String value) {
        return get(name).equals(value);
    }
}
