package vn.kehoachxa.intake.pdf;

/**
 * Letters that stand on one base line with no wide gap between, or several such that were joined.
 *
 * @param x where its first letter begins
 * @param right where its last letter ends
 * @param y its base line
 * @param size of most of its letters, pt
 * @param firstWord how wide its letters are up to the first space
 * @param page from 1
 * @param origin 0 for the page itself, else which annotation drew it
 * @param furniture whether the file says that it belongs to the page and not to the text
 */
record Line(Styled styled, double x, double right, double y, double size, double firstWord, int page, int origin, boolean furniture) {

    String text() {
        return styled.text();
    }

    double middle() {
        return (x + right) / 2;
    }

    double width() {
        return right - x;
    }

    /** Whether the other stands on about the same height. */
    boolean isBeside(Line other, double part) {
        return page == other.page && Math.abs(y - other.y) <= part * Math.max(size, other.size);
    }

    /** This line and what stands to the right of it, with a gap between. */
    Line with(Line next) {
        var both = new Styled();
        both.add(styled);
        both.separate(" ", true);
        both.add(next.styled);
        return new Line(both, x, next.right, y, styled.text().length() >= next.text().length() ? size : next.size, firstWord, page, origin, furniture);
    }

    /** Whether the letters of both look alike as a whole. */
    boolean looksLike(Line other) {
        return styled.isBold() == other.styled.isBold() && Math.abs(size - other.size) < 0.6;
    }
}
