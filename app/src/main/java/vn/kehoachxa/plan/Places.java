package vn.kehoachxa.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The lines and rows of a paper in the order of its text. */
public final class Places {

    private Places() {}

    /** The id of every line, and of every row at its table's place. */
    public static List<UUID> inOrder(Paper paper) {
        var places = new ArrayList<UUID>();
        paper.blocks().forEach(block -> {
            switch (block) {
                case Line line -> places.add(line.id());
                case Table table -> table.rows().forEach(r -> places.add(r.id()));
            }
        });
        return places;
    }

    /** The lines and rows that these blocks hold. */
    public static Stream<UUID> of(List<Block> blocks) {
        return blocks.stream().flatMap(b -> switch (b) {
            case Line line -> Stream.of(line.id());
            case Table table -> table.rows().stream().map(Row::id);
        });
    }

    /** Every id that stands in the text of a paper: its own, those of passages, appendices, lines, tables and rows. None may stand twice. */
    public static Stream<UUID> ids(Paper paper) {
        return Stream.of(
                        Stream.of(paper.id(), paper.closing().id()),
                        Stream.of(PassageList.values()).flatMap(l -> paper.passages().get(l).stream()).map(Passage::id),
                        paper.appendices().stream().map(Appendix::id),
                        paper.blocks().flatMap(Places::ids))
                .flatMap(ids -> ids);
    }

    /** The id of a block, and of the rows in it. */
    public static Stream<UUID> ids(Block block) {
        return switch (block) {
            case Line line -> Stream.of(line.id());
            case Table table -> Stream.concat(Stream.of(table.id()), table.rows().stream().map(Row::id));
        };
    }

    /**
     * A block among its neighbours.
     *
     * @param container the paper's id for its body, or an appendix's
     */
    public record Spot(UUID container, List<Block> blocks, int index) {

        public Block block() {
            return blocks.get(index);
        }
    }

    /** Where a line or a table stands. */
    public static Optional<Spot> find(Paper paper, UUID block) {
        return Stream.concat(Stream.of(paper.id()), paper.appendices().stream().map(Appendix::id))
                .map(c -> {
                    var blocks = paper.blocksOf(c).orElseThrow();
                    return new Spot(c, blocks, Lists.find(blocks, b -> b.id().equals(block)));
                })
                .filter(s -> s.index() >= 0)
                .findFirst();
    }
}
