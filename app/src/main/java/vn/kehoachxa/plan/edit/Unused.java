package vn.kehoachxa.plan.edit;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Places;

/** An id stands once in a paper: what is put in must bring new ones. */
final class Unused {

    private Unused() {}

    static void check(Paper paper, List<? extends Block> blocks) {
        check(paper, blocks.stream().flatMap(Places::ids));
    }

    static void check(Paper paper, Stream<UUID> added) {
        var used = Places.ids(paper).collect(Collectors.toCollection(HashSet::new));
        added.forEach(id -> {
            if (!used.add(id)) {
                throw new EditException("the id " + id + " is already used");
            }
        });
    }
}
