package vn.kehoachxa.plan.edit;

import java.util.UUID;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.LineShape;
import vn.kehoachxa.plan.Paper;

/** Gives a line's level, heading, written number, run-in title, timing and unit. */
public record ShapeLine(UUID at, LineShape shape) implements Edit {

    @Override
    public Paper apply(Paper paper) {
        return Find.guarded(() -> Find.withBlock(paper, at, b -> {
            if (b instanceof Line line) {
                return line.withShape(shape);
            }
            throw new EditException("a table has no level: " + at);
        }));
    }

    @Override
    public Edit inverse(Paper before) {
        return new ShapeLine(at, Find.line(before, at).shape());
    }
}
