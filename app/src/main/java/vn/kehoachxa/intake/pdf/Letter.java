package vn.kehoachxa.intake.pdf;

/**
 * A glyph as it stands on the page.
 *
 * @param text NFC or a sign of its own; white space for a space that was drawn
 * @param x where it begins, along its line
 * @param right where the next one would begin
 * @param y its base line, from the top
 * @param cx its middle on the page; other than by {@code x} and {@code y} where it is turned
 * @param cy likewise
 * @param size pt
 * @param turn quarters that it is turned to the left of the page's text; {@code x} and {@code y} are then those of a page turned likewise
 * @param font its name, without the mark of a subset
 * @param origin 0 for the page itself, else which annotation drew it
 * @param furniture whether the file says that it belongs to the page and not to the text
 */
record Letter(
        String text, double x, double right, double y, double cx, double cy, double size, int turn, boolean bold, boolean italic,
        String font, int origin, boolean furniture) {

    boolean isSpace() {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    double width() {
        return right - x;
    }

    Letter withText(String other) {
        return new Letter(other, x, right, y, cx, cy, size, turn, bold, italic, font, origin, furniture);
    }

    Letter asBold() {
        return bold ? this : new Letter(text, x, right, y, cx, cy, size, turn, true, italic, font, origin, furniture);
    }

    boolean looksLike(Letter other) {
        return bold == other.bold && italic == other.italic && font.equals(other.font);
    }
}
