package vn.kehoachxa.plan;

import java.util.List;

/** The tree that the levels of a flat list of lines make. */
public final class Outline {

    private Outline() {}

    /**
     * How many blocks the one at {@code index} has with its children: the lines of lower levels, the text and the tables that follow it,
     * up to the next line of its own level or a higher one. Text and tables have no children.
     */
    public static int sizeWithChildren(List<Block> blocks, int index) {
        if (!(blocks.get(index) instanceof Line top) || top.level() == Level.TEXT) {
            return 1;
        }
        var end = index + 1;
        while (end < blocks.size() && (!(blocks.get(end) instanceof Line line) || line.level().isBelow(top.level()))) {
            end++;
        }
        return end - index;
    }
}
