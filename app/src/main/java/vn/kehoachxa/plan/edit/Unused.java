package vn.kehoachxa.plan.edit;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Table;

/** An id stands once in a paper: what is put in must bring new ones. */
final class Unused {

    private Unused() {}

    static void check(Paper paper, List<? extends Block> blocks) {
        check(paper, blocks.stream().flatMap(Unused::ids));
    }

    static void check(Paper paper, Stream<UUID> added) {
        var used = new HashSet<UUID>();
        used.add(paper.id());
        used.add(paper.closing().id());
        Stream.of(PassageList.values()).flatMap(l -> paper.passages().get(l).stream()).map(Passage::id).forEach(used::add);
        paper.appendices().stream().map(Appendix::id).forEach(used::add);
        paper.blocks().flatMap(Unused::ids).forEach(used::add);
        added.forEach(id -> {
            if (!used.add(id)) {
                throw new EditException("the id " + id + " is already used");
            }
        });
    }

    static Stream<UUID> ids(Block block) {
        return switch (block) {
            case Line line -> Stream.of(line.id());
            case Table table -> Stream.concat(Stream.of(table.id()), table.rows().stream().map(Row::id));
        };
    }
}
