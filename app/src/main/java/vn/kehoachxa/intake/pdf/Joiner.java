package vn.kehoachxa.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.plan.Texts;

/** Puts together what the ends of pages have cut: tables, their rows, and the foot of a paper. */
final class Joiner {

    private final List<Block> out = new ArrayList<>();
    /** Where in {@link #out} the last piece stands that is no note; -1 for none. */
    private int last = -1;

    private Joiner() {}

    /** @param pages the blocks of each page */
    static List<Block> joined(List<List<Block>> pages) {
        var joiner = new Joiner();
        for (var page : pages) {
            var first = true;
            for (var block : page) {
                var joined = first && joiner.join(block);
                if (!joined) {
                    joiner.add(block);
                }
                first = first && (joined && !(block instanceof Block.Ruled) || block instanceof Block.Note);
            }
        }
        return joiner.out;
    }

    private void add(Block block) {
        out.add(block);
        if (!(block instanceof Block.Note)) {
            last = out.size() - 1;
        }
    }

    private boolean join(Block block) {
        if (last < 0) {
            return false;
        }
        var joined = switch (out.get(last)) {
            case Block.Ruled(Table above) when block instanceof Block.Ruled(Table below) -> {
                var table = Tables.joined(above, below);
                yield table == null ? null : new Block.Ruled(table);
            }
            case Block.Columns above when block instanceof Block.Columns below -> joined(above, below);
            case Block.Columns above when block instanceof Block.Text(Line line) -> joined(above, line);
            default -> null;
        };
        if (joined != null) {
            out.set(last, joined);
        }
        return joined != null;
    }

    private static boolean isFoot(Block.Columns columns) {
        return columns.columns().getFirst().stream().anyMatch(l -> Texts.fold(l.text()).contains("noi nhan"));
    }

    private static Block joined(Block.Columns above, Block.Columns below) {
        if (!isFoot(above) || isFoot(below) || above.columns().size() != below.columns().size()) {
            return null;
        }
        var columns = new ArrayList<List<Line>>();
        for (var i = 0; i < above.columns().size(); i++) {
            var lines = new ArrayList<>(above.columns().get(i));
            lines.addAll(below.columns().get(i));
            columns.add(lines);
        }
        return belongs(above, 0, below.columns().getFirst().getFirst()) ? new Block.Columns(above.page(), above.edges(), columns) : null;
    }

    private static Block joined(Block.Columns above, Line line) {
        if (!isFoot(above) || above.columns().size() != 2) {
            return null;
        }
        var right = belongs(above, 1, line) && line.x() > above.edges().get(1) - 20;
        var limit = above.columns().get(1).stream().mapToDouble(Line::x).min().orElse(above.edges().get(1));
        if (!right && (line.right() > limit || !belongs(above, 0, line))) {
            return null;
        }
        var columns = new ArrayList<>(above.columns());
        var grown = new ArrayList<>(columns.get(right ? 1 : 0));
        grown.add(line);
        columns.set(right ? 1 : 0, grown);
        return new Block.Columns(above.page(), above.edges(), columns);
    }

    /** Whether a line is set as those of a column are. */
    private static boolean belongs(Block.Columns columns, int column, Line line) {
        return columns.columns().get(column).stream().anyMatch(
                l -> Math.abs(l.size() - line.size()) < 1.6 && (Math.abs(l.x() - line.x()) < 3 || column > 0 && Math.abs(l.middle() - line.middle()) < 5));
    }
}
