package vn.kehoachxa.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.kehoachxa.intake.source.Remark;
import vn.kehoachxa.plan.Texts;

/** Takes off page numbers and what is repeated at the top and the foot of pages. */
final class Furniture {

    private static final Pattern NUMBER = Pattern.compile(
            "[-–—|\\[(]?\\s*(?:(?:trang|page)(?: so)?\\s*:?\\s*)?(\\d{1,4})(?:\\s*(?:/|of|tren)\\s*\\d{1,4})?\\s*[-–—|\\])]?");
    /** The parts of a page's height at its ends where furniture stands. */
    private static final double MARGIN = 0.115;
    private static final double REPEATED_MARGIN = 0.13;
    private static final double SAME_PLACE = 2.5;
    private static final double CLEAR = 1.65;

    private final Consumer<Remark> remarks;

    Furniture(Consumer<Remark> remarks) {
        this.remarks = remarks;
    }

    List<PageText> without(List<PageText> pages) {
        var repeated = repeated(pages);
        var numbers = 0;
        var told = new LinkedHashSet<String>();
        var out = new ArrayList<PageText>(pages.size());
        for (var page : pages) {
            var kept = new ArrayList<Line>();
            for (var line : page.lines()) {
                if (isNumber(page, line)) {
                    numbers++;
                } else if (line.furniture() || repeated.contains(key(page, line)) && isApart(page, line, repeated)) {
                    told.add(Texts.oneLine(line.text()));
                } else {
                    kept.add(line);
                }
            }
            var beside = page.beside().stream().filter(l -> !l.furniture() && !isNumberText(l)).toList();
            numbers += page.beside().size() - beside.size();
            out.add(page.withLines(kept).withBeside(beside));
        }
        if (numbers > 0) {
            remarks.accept(new Remark("PDF-PAGE-NUMBERS", "", List.of(numbers)));
        }
        // The same text with another number in it is told once.
        var shapes = new HashSet<String>();
        told.stream().filter(t -> shapes.add(shape(t))).forEach(t -> remarks.accept(new Remark("PDF-RUNNING", t, List.of())));
        return out;
    }

    /** A number that stands alone over or under all else. */
    private static boolean isNumber(PageText page, Line line) {
        return isNumberText(line) && (line.furniture() || isAtEdge(page, line, MARGIN)) && isOutermost(page, line);
    }

    private static boolean isOutermost(PageText page, Line line) {
        var top = line.y() < page.height() / 2;
        return page.lines().stream()
                .filter(l -> l != line && !isNumberText(l) && !l.furniture())
                .noneMatch(l -> top ? l.y() < line.y() + line.size() * 0.8 : l.y() > line.y() - line.size() * 0.8);
    }

    private static boolean isNumberText(Line line) {
        return NUMBER.matcher(Texts.fold(line.text()).strip()).matches();
    }

    private static boolean isAtEdge(PageText page, Line line, double part) {
        return line.y() - line.size() / 2 < page.height() * part || line.y() > page.height() * (1 - part);
    }

    private record Key(String shape, long y, boolean landscape) {}

    private static Key key(PageText page, Line line) {
        return new Key(shape(line.text()), Math.round(line.y() / SAME_PLACE / 2), page.isLandscape());
    }

    /** The text with every number made the same. */
    private static String shape(String text) {
        return Texts.oneLine(text).replaceAll("\\d+", "#");
    }

    /** Lines that stand at the same place of an edge on most pages: at least three, or on all of two. */
    private static Set<Key> repeated(List<PageText> pages) {
        Map<Key, Set<Integer>> places = new HashMap<>();
        for (var page : pages) {
            for (var line : page.lines()) {
                if (isAtEdge(page, line, REPEATED_MARGIN) && isOuter(page, line)) {
                    places.computeIfAbsent(key(page, line), k -> new HashSet<>()).add(page.page());
                }
            }
        }
        var out = new HashSet<Key>();
        places.forEach((key, on) -> {
            var alike = pages.stream().filter(p -> p.isLandscape() == key.landscape()).count();
            if (on.size() >= 3 && on.size() * 2 + 1 >= alike || on.size() == 2 && alike == 2) {
                out.add(key);
            }
        });
        return out;
    }

    /** Whether it lies at the edge, and clear of the text that is not repeated. */
    private static boolean isApart(PageText page, Line line, Set<Key> repeated) {
        return isAtEdge(page, line, REPEATED_MARGIN) && page.lines().stream()
                .filter(l -> l != line && !repeated.contains(key(page, l)))
                .noneMatch(l -> Math.abs(l.y() - line.y()) < CLEAR * Math.max(l.size(), line.size()));
    }

    /** Whether it is among the first or the last three lines of its page, and no table lies between it and the edge. */
    private static boolean isOuter(PageText page, Line line) {
        var above = page.lines().stream().filter(l -> l.y() < line.y() - 1).count();
        var below = page.lines().stream().filter(l -> l.y() > line.y() + 1).count();
        return above < 3 || below < 3;
    }
}
