package vn.kehoachxa.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A page as lines and tables.
 *
 * @param lines what stands outside of tables, from top to bottom; texts beside each other are lines of their own
 * @param beside turned text outside of tables
 * @param rules level rules that belong to no table
 */
record PageText(int page, double width, double height, List<Line> lines, List<Line> beside, List<Table> tables, List<Rule> rules) {

    static PageText of(Sheet sheet, int page, Spelling spelling) {
        var nets = Lattice.nets(sheet.rules());
        var inCells = new ArrayList<List<List<Letter>>>();
        for (var net : nets) {
            var cells = new ArrayList<List<Letter>>();
            net.boxes().forEach(b -> cells.add(new ArrayList<>()));
            inCells.add(cells);
        }
        var free = new ArrayList<Letter>();
        var turned = new ArrayList<Letter>();
        for (var letter : sheet.letters()) {
            var cell = cell(nets, inCells, letter);
            if (cell != null) {
                cell.add(letter);
            } else if (letter.turn() == 0) {
                free.add(letter);
            } else {
                turned.add(letter);
            }
        }
        var tables = new ArrayList<Table>();
        for (var i = 0; i < nets.size(); i++) {
            tables.add(Table.of(nets.get(i), inCells.get(i), page, spelling));
        }
        var rules = Lattice.merged(sheet.rules()).stream()
                .filter(Rule::level)
                .filter(r -> nets.stream().noneMatch(n -> r.at() >= n.top() - 1 && r.at() <= n.bottom() + 1))
                .toList();
        return new PageText(
                page, sheet.width(), sheet.height(), Lines.of(free, page, spelling), Lines.of(turned, page, spelling), tables, rules);
    }

    private static List<Letter> cell(List<Net> nets, List<List<List<Letter>>> inCells, Letter letter) {
        for (var i = 0; i < nets.size(); i++) {
            var cell = letter.origin() > 0 ? -1 : nets.get(i).cell(letter.cx(), letter.cy());
            if (cell >= 0) {
                return inCells.get(i).get(cell);
            }
        }
        return null;
    }

    PageText withLines(List<Line> kept) {
        return new PageText(page, width, height, kept, beside, tables, rules);
    }

    PageText withBeside(List<Line> kept) {
        return new PageText(page, width, height, lines, kept, tables, rules);
    }

    boolean isLandscape() {
        return width > height;
    }
}
