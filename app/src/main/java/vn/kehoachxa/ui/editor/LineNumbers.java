package vn.kehoachxa.ui.editor;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Numbering;
import vn.kehoachxa.plan.Paper;

/** The numbers of a paper's lines as they are printed. */
final class LineNumbers {

    private final Map<UUID, String> printed = new HashMap<>();

    LineNumbers(Paper paper) {
        Stream.concat(Stream.of(paper.body()), paper.appendices().stream().map(Appendix::blocks)).forEach(blocks -> {
            var numbers = Numbering.of(blocks);
            blocks.stream()
                    .filter(Line.class::isInstance)
                    .map(Line.class::cast)
                    .forEach(line -> printed.put(line.id(), Numbering.printed(line, numbers)));
        });
    }

    /** What stands before a text that is selected from its start: its number and a space, or nothing. */
    String before(Covered.Part part) {
        var number = part.from() == 0 && part.spot() instanceof Spot.OfText(var at) ? printed.getOrDefault(at, "") : "";
        return number.isEmpty() ? "" : number + " ";
    }
}
