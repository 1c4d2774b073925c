package vn.kehoachxa.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The numbers of a list of lines. Parts count through; sections start again under each part, clauses under each section or part,
 * everything lower under the nearest line of a higher level. Levels may be skipped.
 */
public final class Numbering {

    private final int[] counts = new int[Level.values().length];

    private Numbering() {}

    /** The computed number of every line, by its id: {@code Phần I}, {@code I.}, {@code 1.}, {@code 1.1.}, {@code a)}, {@code -}, {@code +}; empty for text. */
    public static Map<UUID, String> of(List<Block> blocks) {
        var numbering = new Numbering();
        var numbers = new HashMap<UUID, String>();
        for (var block : blocks) {
            if (block instanceof Line line) {
                numbers.put(line.id(), numbering.next(line.level()));
            }
        }
        return numbers;
    }

    private String next(Level level) {
        if (level == Level.TEXT) {
            return "";
        }
        counts[level.ordinal()]++;
        for (var lower = level.ordinal() + 1; lower < counts.length; lower++) {
            counts[lower] = 0;
        }
        var n = counts[level.ordinal()];
        return switch (level) {
            case PART -> "Phần " + Numerals.roman(n);
            case SECTION -> Numerals.roman(n) + ".";
            case CLAUSE -> n + ".";
            case SUBCLAUSE -> {
                var clause = counts[Level.CLAUSE.ordinal()];
                yield clause == 0 ? n + "." : clause + "." + n + ".";
            }
            case POINT -> Numerals.letter(n) + ")";
            case BULLET -> "-";
            case SUBBULLET -> "+";
            case TEXT -> "";
        };
    }

    /** What is printed before a line: the number as written where there is one, else the computed one. */
    public static String printed(Line line, Map<UUID, String> numbers) {
        return line.written() != null ? line.written() : numbers.getOrDefault(line.id(), "");
    }
}
