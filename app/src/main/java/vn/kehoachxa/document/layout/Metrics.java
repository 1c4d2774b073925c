package vn.kehoachxa.document.layout;

/** How wide and how high letters are. Widths add up: a text is as wide as its parts together (no kerning). */
public interface Metrics {

    /** The width of a text set in one line, in points. */
    double width(String text, Face face, double size);

    /** From the baseline to the top of the line, as a part of the size: 0.891 for Times. */
    double ascent();

    /** The height of a line at single spacing, as a part of the size: 1.149 for Times. */
    double lineHeight();
}
