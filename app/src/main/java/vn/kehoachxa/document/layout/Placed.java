package vn.kehoachxa.document.layout;

/** Something with its place on a page. */
public sealed interface Placed {

    Origin origin();

    /** The same thing elsewhere. */
    Placed moved(double dx, double dy);

    /** The same thing of a piece that is another one of its section, or of another row: {@code rows} further down. */
    Placed at(int section, int piece, int rows);

    /** The same thing as a repetition: it has no place in the text any more. */
    Placed repeated();

    /**
     * A stretch of text in one face on one line.
     *
     * @param x its left end
     * @param y the baseline
     * @param size in points
     * @param spacing what each space of the text is wider than the face has it, in points: justified lines
     * @param width its width with that spacing
     */
    record Text(Origin origin, String text, double x, double y, double size, Face face, double spacing, double width, Ink ink)
            implements Placed {

        @Override
        public Text moved(double dx, double dy) {
            return new Text(origin, text, x + dx, y + dy, size, face, spacing, width, ink);
        }

        @Override
        public Text at(int section, int piece, int rows) {
            return new Text(origin.at(section, piece, rows), text, x, y, size, face, spacing, width, ink);
        }

        @Override
        public Text repeated() {
            return new Text(Origin.NONE, text, x, y, size, face, spacing, width, ink);
        }
    }

    /** A straight line, drawn: a rule of the head, a border of a table, a side of a frame. */
    record Rule(Origin origin, double x1, double y1, double x2, double y2, double thickness, Ink ink) implements Placed {

        @Override
        public Rule moved(double dx, double dy) {
            return new Rule(origin, x1 + dx, y1 + dy, x2 + dx, y2 + dy, thickness, ink);
        }

        @Override
        public Rule at(int section, int piece, int rows) {
            return new Rule(origin.at(section, piece, rows), x1, y1, x2, y2, thickness, ink);
        }

        @Override
        public Rule repeated() {
            return new Rule(Origin.NONE, x1, y1, x2, y2, thickness, ink);
        }

        public double length() {
            return Math.hypot(x2 - x1, y2 - y1);
        }
    }
}
