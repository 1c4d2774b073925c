package vn.kehoachxa.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** Turns a page so that most of its text runs from left to right: tables are often laid across a page that the file calls upright. */
final class Upright {

    private final double width;
    private final double height;
    private final int turn;

    private Upright(double width, double height, int turn) {
        this.width = width;
        this.height = height;
        this.turn = turn;
    }

    static Sheet sheet(double width, double height, List<Glyph> glyphs, List<Rule> rules, int unreadable) {
        var counts = new int[4];
        var askew = new StringBuilder();
        for (var glyph : glyphs) {
            if (glyph.quarter() < 0) {
                askew.append(glyph.text());
            } else if (!glyph.text().isBlank()) {
                counts[glyph.quarter()]++;
            }
        }
        var most = 0;
        for (var i = 1; i < 4; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        var upright = new Upright(width, height, most);
        var letters = new ArrayList<Letter>(glyphs.size());
        for (var glyph : glyphs) {
            if (glyph.quarter() >= 0 && upright.holds(glyph)) {
                letters.add(upright.letter(glyph));
            }
        }
        return new Sheet(
                most % 2 == 0 ? width : height, most % 2 == 0 ? height : width, Letters.tidy(letters),
                rules.stream().map(upright::rule).toList(), askew.toString(), unreadable);
    }

    private boolean holds(Glyph glyph) {
        var x = (glyph.x0() + glyph.x1()) / 2;
        var y = (glyph.y0() + glyph.y1()) / 2;
        return x >= 0 && x <= width && y >= 0 && y <= height;
    }

    private Letter letter(Glyph g) {
        var own = new Upright(width, height, g.quarter());
        var x = own.x(g.x0(), g.y0());
        var right = own.x(g.x1(), g.y1());
        var y = own.y(g.x0(), g.y0());
        // The middle lies a third of the size above the base line, which for turned letters is beside it.
        var up = g.size() / 3;
        var midX = (g.x0() + g.x1()) / 2 - (g.quarter() == 1 ? up : g.quarter() == 3 ? -up : 0);
        var midY = (g.y0() + g.y1()) / 2 - (g.quarter() == 0 ? up : g.quarter() == 2 ? -up : 0);
        return new Letter(
                g.text(), Math.min(x, right), Math.max(x, right), y, x(midX, midY), y(midX, midY), g.size(),
                Math.floorMod(g.quarter() - turn, 4), g.bold(), g.italic(), g.font(), g.origin(), g.furniture());
    }

    private Rule rule(Rule r) {
        var x0 = r.level() ? r.from() : r.at();
        var y0 = r.level() ? r.at() : r.from();
        var x1 = r.level() ? r.to() : r.at();
        var y1 = r.level() ? r.at() : r.to();
        return r.level() == (turn % 2 == 0) ? Rule.across(y(x0, y0), x(x0, y0), x(x1, y1)) : Rule.down(x(x0, y0), y(x0, y0), y(x1, y1));
    }

    private double x(double x, double y) {
        return switch (turn) {
            case 0 -> x;
            case 1 -> height - y;
            case 2 -> width - x;
            default -> y;
        };
    }

    private double y(double x, double y) {
        return switch (turn) {
            case 0 -> y;
            case 1 -> x;
            case 2 -> height - y;
            default -> width - x;
        };
    }
}
