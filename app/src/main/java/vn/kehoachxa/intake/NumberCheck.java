package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Numbering;

/** Holds the file's numbers against the computed ones: where they differ, the line keeps its own, and breaks in a count are told. */
final class NumberCheck {

    private NumberCheck() {}

    /**
     * @param labels the numbers of the lines that have one, by their ids
     * @param unnumbered the lines that are headings without a number
     */
    static List<Block> checked(List<Block> blocks, Map<UUID, Labelled> labels, List<UUID> unnumbered, Notes notes) {
        var numbers = Numbering.of(blocks);
        var last = new EnumMap<Level, Integer>(Level.class);
        var ever = new EnumMap<Level, Integer>(Level.class);
        var out = new ArrayList<Block>();
        for (var block : blocks) {
            if (!(block instanceof Line line) || line.level() == Level.TEXT) {
                out.add(block);
                continue;
            }
            var label = labels.get(line.id());
            last.keySet().removeIf(l -> l.isBelow(line.level()));
            if (label == null) {
                out.add(unnumbered.contains(line.id()) ? written(line, "") : line);
                continue;
            }
            var computed = numbers.get(line.id());
            if (!label.kind().isBullet()) {
                var before = last.getOrDefault(line.level(), 0);
                if (label.value() != before + 1 && label.value() != ever.getOrDefault(line.level(), 0) + 1) {
                    notes.doubt(line.id(), label.written() + " " + line.text(), "NUMBER", label.written(), computed);
                }
                last.put(line.level(), label.value());
                ever.put(line.level(), label.value());
            }
            out.add(isSame(line.level(), label, computed) ? line : written(line, label.written()));
        }
        return out;
    }

    private static Line written(Line line, String number) {
        return new Line(line.id(), line.level(), line.heading(), number, line.content(), line.titleTo(), line.timing(), line.unit());
    }

    /** Whether the computed number says the same: the stop or bracket after it is a matter of taste, the count is not. */
    private static boolean isSame(Level level, Labelled label, String computed) {
        return switch (level) {
            case PART -> label.kind() == LabelKind.PART && label.plain() && label.written().equalsIgnoreCase(computed);
            case SECTION -> label.kind() == LabelKind.ROMAN && label.plain() && bare(label.written()).equals(bare(computed));
            case CLAUSE -> (label.kind() == LabelKind.NUMBER || label.kind() == LabelKind.PAREN) && label.plain()
                    && bare(label.written()).equals(bare(computed));
            case SUBCLAUSE -> label.kind() == LabelKind.NUMBER_2 && bare(label.written()).equals(bare(computed));
            case POINT -> label.kind() == LabelKind.LETTER && !label.written().startsWith("(") && bare(label.written()).equals(bare(computed));
            case BULLET -> label.kind() == LabelKind.DASH;
            case SUBBULLET -> label.kind() == LabelKind.PLUS;
            case TEXT -> true;
        };
    }

    /** Without spaces, stops and zeros in front. */
    private static String bare(String number) {
        return number.replaceAll("\\s", "").replaceAll("[.)/:–-]+$", "").replaceFirst("^0+(?=\\d)", "");
    }
}
