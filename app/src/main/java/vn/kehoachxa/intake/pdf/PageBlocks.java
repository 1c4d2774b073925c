package vn.kehoachxa.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** A page's lines and tables in reading order. */
final class PageBlocks {

    /** Beyond that a page is no paper, and texts beside each other are not looked for. */
    private static final int MOST_LINES = 600;
    private static final double FOOT = 0.7;

    private PageBlocks() {}

    static List<Block> of(PageText page, Margins margins) {
        var notes = notes(page);
        var lines = new ArrayList<>(page.lines());
        lines.removeAll(notes);
        var columns = new SideBySide(margins.left(page.page()), margins.right(page.page()));
        var out = new ArrayList<Block>();
        var from = 0;
        for (var table : page.tables()) {
            var to = from;
            while (to < lines.size() && lines.get(to).y() - lines.get(to).size() / 3 < table.top()) {
                to++;
            }
            add(out, lines.subList(from, to), columns);
            out.add(new Block.Ruled(table));
            from = to;
        }
        add(out, lines.subList(from, lines.size()), columns);
        page.beside().forEach(l -> out.add(new Block.Note(l)));
        Lines.whole(notes).forEach(l -> out.add(new Block.Note(l)));
        return out;
    }

    private static void add(List<Block> out, List<Line> lines, SideBySide columns) {
        if (lines.size() > MOST_LINES) {
            Lines.whole(lines).forEach(l -> out.add(new Block.Text(l)));
        } else {
            out.addAll(columns.blocks(lines));
        }
    }

    /** Small lines at the foot of a page, below a rule: footnotes, the body's address. */
    private static List<Line> notes(PageText page) {
        var body = page.lines().stream().mapToDouble(Line::size).sorted().skip(page.lines().size() / 2).findFirst().orElse(0);
        var rule = page.rules().stream().filter(r -> r.at() > page.height() * FOOT && r.length() > 40).mapToDouble(Rule::at).min().orElse(page.height());
        var below = page.lines().stream().filter(l -> l.y() - l.size() / 2 > rule).toList();
        return below.stream().allMatch(l -> l.size() < body - 0.9) ? below : List.of();
    }
}
