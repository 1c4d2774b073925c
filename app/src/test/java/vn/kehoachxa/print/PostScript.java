package vn.kehoachxa.print;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the Java runtime's PostScript says, as far as tests ask.
 *
 * @param setup how the device is set up before the first page
 */
record PostScript(String setup, List<Sheet> sheets) {

    private static final Pattern PAGE = Pattern.compile("(?m)^%%Page: (\\d+) \\d+$");
    private static final Pattern SIZE = Pattern.compile("/PageSize \\[([\\d.]+) ([\\d.]+)]");

    /** A printed page. @param outlines the box of everything filled, in points from the lower left corner */
    record Sheet(int number, double width, double height, List<Rectangle2D> outlines) {}

    static PostScript read(String text) {
        var pages = PAGE.matcher(text).results().toList();
        var setup = text.substring(text.indexOf("%%BeginSetup"), pages.getFirst().start());
        var sheets = new ArrayList<Sheet>();
        for (var i = 0; i < pages.size(); i++) {
            var before = text.substring(0, pages.get(i).start());
            var size = SIZE.matcher(before).results().reduce((a, b) -> b).orElseThrow();
            var end = i + 1 < pages.size() ? pages.get(i + 1).start() : text.length();
            sheets.add(new Sheet(
                    Integer.parseInt(pages.get(i).group(1)), Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2)),
                    outlines(text.substring(pages.get(i).end(), end))));
        }
        return new PostScript(setup, sheets);
    }

    /** Paths stand in the PDF's own coordinates: the runtime sets its matrix before each. */
    private static List<Rectangle2D> outlines(String page) {
        var found = new ArrayList<Rectangle2D>();
        var path = new Path2D.Double();
        for (var line : page.lines().toList()) {
            var words = line.split(" ");
            switch (words[words.length - 1]) {
                case "N" -> path.reset();
                case "M" -> path.moveTo(number(words, 0), number(words, 1));
                case "L" -> path.lineTo(number(words, 0), number(words, 1));
                case "C" -> path.curveTo(
                        number(words, 0), number(words, 1), number(words, 2), number(words, 3), number(words, 4), number(words, 5));
                case "WF", "EF" -> {
                    var box = path.getBounds2D();
                    // The runtime clears the page first, from its corner.
                    if (box.getMinX() > 0) {
                        found.add(box);
                    }
                }
                default -> { }
            }
        }
        return found;
    }

    private static double number(String[] words, int index) {
        return Double.parseDouble(words[index]);
    }
}
