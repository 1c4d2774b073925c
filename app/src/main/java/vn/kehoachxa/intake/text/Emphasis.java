package vn.kehoachxa.intake.text;

import vn.kehoachxa.intake.source.TextBuilder;

/** The signs within a line of Markdown: stars for bold and italic, {@code <br>}, a backslash before a sign that is meant. */
final class Emphasis {

    private static final String MEANT = "\\`*_{}[]()#+-.!|<>~";
    private static final int BOLD = 2;
    private static final int BOTH = 3;

    private final String text;
    private final TextBuilder out = new TextBuilder();
    private final boolean[] unclosed = new boolean[BOTH + 1];
    private boolean bold;
    private boolean italic;

    private Emphasis(String text) {
        this.text = text;
    }

    /** The text without the signs, with the marks that they stand for. */
    static TextBuilder.Built read(String markdown) {
        return new Emphasis(plain(markdown)).read();
    }

    private static String plain(String markdown) {
        return markdown.indexOf('<') < 0 && markdown.indexOf('&') < 0 ? markdown : markdown
                .replaceAll("(?i)<br\\s*/?>", "\n").replaceAll("(?i)</?(b|i|u|strong|em|p|span|div|center|sup|sub)>", "")
                .replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private TextBuilder.Built read() {
        for (var i = 0; i < text.length();) {
            var c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && MEANT.indexOf(text.charAt(i + 1)) >= 0) {
                out.add(text.substring(i + 1, i + 2), bold, italic);
                i += 2;
            } else if (c == '*') {
                i = stars(i);
            } else {
                var to = i + 1;
                while (to < text.length() && text.charAt(to) != '*' && text.charAt(to) != '\\') {
                    to++;
                }
                out.add(text.substring(i, to), bold, italic);
                i = to;
            }
        }
        return out.build();
    }

    /** @return where the text goes on */
    private int stars(int from) {
        var to = from;
        while (to < text.length() && text.charAt(to) == '*') {
            to++;
        }
        var count = to - from;
        var closes = from > 0 && !Character.isWhitespace(text.charAt(from - 1));
        var opens = to < text.length() && !Character.isWhitespace(text.charAt(to)) && text.charAt(to) != ')';
        if (count > BOTH || !turns(count, opens, closes, to)) {
            out.add(text.substring(from, to), bold, italic);
        }
        return to;
    }

    /** Whether the stars begin or end something. @param to what stands behind them */
    private boolean turns(int count, boolean opens, boolean closes, int to) {
        var turnsBold = count >= BOLD;
        var turnsItalic = count != BOLD;
        if (closes && (!turnsBold || bold) && (!turnsItalic || italic)) {
            bold &= !turnsBold;
            italic &= !turnsItalic;
            return true;
        }
        if (opens && !(turnsBold && bold) && !(turnsItalic && italic) && isClosed(to, count)) {
            bold |= turnsBold;
            italic |= turnsItalic;
            return true;
        }
        return false;
    }

    /** Whether as many stars follow, behind something that is not a space. What was once not found is not looked for again. */
    private boolean isClosed(int from, int count) {
        if (unclosed[count]) {
            return false;
        }
        var stars = "*".repeat(count);
        for (var at = text.indexOf(stars, from + 1); at >= 0; at = text.indexOf(stars, at + 1)) {
            if (!Character.isWhitespace(text.charAt(at - 1))) {
                return true;
            }
        }
        unclosed[count] = true;
        return false;
    }
}
