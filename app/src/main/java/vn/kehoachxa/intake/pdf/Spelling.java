package vn.kehoachxa.intake.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/** Letters of one base line → texts: where words end, and where a gap is so wide that something else begins. */
final class Spelling {

    /** A gap with a drawn space in it, and one without, as parts of the size, from which on a word ends. */
    private static final double DRAWN_SPACE = 0.07;
    private static final double SPACE = 0.19;
    /** A gap from which on something else may begin: a part of the size, and of the line's usual gap. */
    private static final double COLUMN = 1.6;
    private static final double COLUMN_OF_USUAL = 2.2;
    /** Before these the right column of a head begins, however narrow the gap is. */
    private static final List<String> HEADS = List.of("CỘNGHÒAXÃHỘI", "CỘNGHOÀXÃHỘI", "Độclập-Tựdo", "ĐẢNGCỘNGSẢNVIỆTNAM");
    private static final double HEAD_GAP = 0.3;

    private final BiFunction<String, String, String> toUnicode;

    Spelling(BiFunction<String, String, String> toUnicode) {
        this.toUnicode = toUnicode;
    }

    /** @param gap from the letter before that is no space, pt @param drawn whether spaces were drawn in it @param bare how much of it is not covered by them */
    private record Step(Letter letter, double gap, boolean drawn, double bare) {}

    List<Line> lines(List<Letter> row, int page) {
        var steps = steps(row);
        var lines = new ArrayList<Line>();
        if (steps.isEmpty()) {
            return lines;
        }
        var widened = widened(steps);
        var usual = usual(steps, widened);
        var from = 0;
        for (var i = 1; i <= steps.size(); i++) {
            if (i == steps.size() || isColumn(steps, i, usual)) {
                lines.add(line(steps.subList(from, i), page, usual, widened));
                from = i;
            }
        }
        return lines;
    }

    private static List<Step> steps(List<Letter> row) {
        var sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparingDouble(Letter::x));
        var steps = new ArrayList<Step>(sorted.size());
        Letter last = null;
        var spaces = 0.0;
        var drawn = false;
        for (var letter : sorted) {
            if (letter.isSpace()) {
                drawn = true;
                spaces += letter.width();
            } else {
                var gap = last == null ? 0 : letter.x() - last.right();
                steps.add(new Step(letter, gap, drawn, gap - spaces));
                last = letter;
                spaces = 0;
                drawn = false;
            }
        }
        return steps;
    }

    /** How far letters stand apart inside words where they were spread on purpose; 0 as a rule. */
    private static double widened(List<Step> steps) {
        if (steps.size() < 4) {
            return 0;
        }
        var gaps = steps.stream().skip(1).filter(s -> !s.drawn()).mapToDouble(s -> s.gap() / s.letter().size()).sorted().toArray();
        var median = gaps.length < 3 ? 0 : gaps[gaps.length / 2];
        return median > SPACE * 0.6 ? median : 0;
    }

    private static boolean isSpace(Step step, double widened) {
        var size = step.letter().size();
        return step.drawn() && step.gap() > (DRAWN_SPACE + widened) * size || step.gap() > (SPACE + widened) * size;
    }

    /** The usual gap between the line's words; 0 where there are too few to say. */
    private static double usual(List<Step> steps, double widened) {
        var gaps = steps.stream().skip(1).filter(s -> isSpace(s, widened)).mapToDouble(Step::bare).sorted().toArray();
        return gaps.length < 3 ? 0 : gaps[gaps.length / 2];
    }

    private static boolean isColumn(List<Step> steps, int at, double usual) {
        var step = steps.get(at);
        var size = Math.max(step.letter().size(), steps.get(at - 1).letter().size());
        return step.bare() > COLUMN * size && step.bare() > COLUMN_OF_USUAL * usual || step.gap() > HEAD_GAP * size && isHead(steps, at);
    }

    private static boolean isHead(List<Step> steps, int at) {
        var first = steps.get(at).letter().text();
        return HEADS.stream().anyMatch(h -> h.startsWith(first) && startsWith(steps, at, h));
    }

    private static boolean startsWith(List<Step> steps, int at, String text) {
        var found = new StringBuilder();
        for (var i = at; i < steps.size() && found.length() < text.length(); i++) {
            found.append(steps.get(i).letter().text());
        }
        return Normalizer.normalize(found, Normalizer.Form.NFC).startsWith(text);
    }

    private Line line(List<Step> steps, int page, double usual, double widened) {
        var styled = new Styled();
        var run = new StringBuilder();
        Letter style = null;
        var firstWord = 0.0;
        var first = steps.getFirst().letter();
        for (var i = 0; i < steps.size(); i++) {
            var letter = steps.get(i).letter();
            var space = i > 0 && isSpace(steps.get(i), widened);
            var gap = space && steps.get(i).gap() > COLUMN * letter.size() && steps.get(i).gap() > COLUMN_OF_USUAL * usual;
            if (space && firstWord == 0) {
                firstWord = steps.get(i - 1).letter().right() - first.x();
            }
            if (style != null && (gap || !style.looksLike(letter))) {
                flush(styled, run, style);
                if (space) {
                    styled.separate(" ", gap);
                    space = false;
                }
            }
            run.append(space ? " " : "").append(letter.text());
            style = letter;
        }
        flush(styled, run, style);
        var last = steps.getLast().letter();
        return new Line(
                trimmed(styled), first.x(), last.right(), y(steps), size(steps), firstWord == 0 ? last.right() - first.x() : firstWord, page,
                first.origin(), steps.stream().allMatch(s -> s.letter().furniture()));
    }

    private void flush(Styled styled, StringBuilder run, Letter style) {
        var part = new Styled();
        part.add(toUnicode.apply(run.toString(), style.font()), style.bold(), style.italic());
        styled.add(part);
        run.setLength(0);
    }

    private static Styled trimmed(Styled styled) {
        while (!styled.isEmpty() && Character.isWhitespace(styled.last())) {
            styled.dropLast();
        }
        return styled;
    }

    /** The base line of the largest letters: raised ones do not count. */
    private static double y(List<Step> steps) {
        return steps.stream().map(Step::letter).max(Comparator.comparingDouble(Letter::size)).orElseThrow().y();
    }

    private static double size(List<Step> steps) {
        var sizes = steps.stream().mapToDouble(s -> s.letter().size()).sorted().toArray();
        return sizes[sizes.length / 2];
    }
}
