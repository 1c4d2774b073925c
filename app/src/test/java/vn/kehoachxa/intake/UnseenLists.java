package vn.kehoachxa.intake;

/** The automatic lists of the {@link UnseenPlan}s. */
final class UnseenLists {

    /** Number n is list n. */
    static final String[] XML = {
        list(1, level(0, "upperRoman", "%1."), level(1, "decimal", "%2."), level(2, "lowerLetter", "%3)"), level(3, "bullet", "-"), level(4, "bullet", "+")),
        list(2, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2."), level(2, "decimal", "%1.%2.%3."), level(3, "lowerLetter", "%4)")),
        list(3, level(0, "bullet", "\uf0b7", "Symbol"), level(1, "bullet", "o", "Courier New"), level(2, "bullet", "\uf0a7", "Wingdings")),
        list(4, level(0, "upperLetter", "%1."), level(1, "upperRoman", "%2."), level(2, "decimal", "%3."), level(3, "lowerLetter", "%4.")),
        list(5, level(0, "upperRoman", "PHẦN %1:"), level(1, "upperRoman", "%2."), level(2, "decimal", "%3.")),
        list(6, level(0, "decimal", "%1/"), level(1, "decimal", "%2)"), level(2, "bullet", "-")),
        num(1), num(2), num(3), num(4), num(5), num(6)
    };

    private UnseenLists() {}

    private static String list(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"%d\">%s</w:abstractNum>".formatted(id, String.join("", levels));
    }

    private static String level(int level, String form, String text) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>".formatted(level, form, text);
    }

    private static String level(int level, String form, String text, String font) {
        return level(level, form, text).replace("</w:lvl>", "<w:rPr><w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\"/></w:rPr></w:lvl>".formatted(font));
    }

    private static String num(int id) {
        return "<w:num w:numId=\"%1$d\"><w:abstractNumId w:val=\"%1$d\"/></w:num>".formatted(id);
    }
}
