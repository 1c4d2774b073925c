package vn.kehoachxa.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.TextPlace;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.RandomEdits;
import vn.kehoachxa.plan.edit.SetCell;
import vn.kehoachxa.plan.edit.SetText;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.template.TestPapers;

class ComparisonTest {

    private final Paper ours = TestPapers.six().getFirst().paper();

    /** As a reader gives it: the same text, every line, row and passage under a new id. */
    private record Returned(Paper paper, Map<UUID, UUID> origins) {

        static Returned of(Paper paper) {
            var origins = new HashMap<UUID, UUID>();
            return new Returned(paper.withBody(fresh(paper.body(), origins))
                    .withAppendices(paper.appendices().stream()
                            .map(a -> new Appendix(id(a.id(), origins), a.title(), a.orientation(), fresh(a.blocks(), origins)))
                            .toList()), origins);
        }

        private static List<Block> fresh(List<Block> blocks, Map<UUID, UUID> origins) {
            return blocks.stream().map(b -> switch (b) {
                case Line l -> (Block) new Line(id(l.id(), origins), l.level(), l.heading(), l.written(), l.content(), l.titleTo(), l.timing(), l.unit());
                case Table t -> new Table(id(t.id(), origins), t.kind(), t.title(), t.scale(), t.columns(), t.header(),
                        t.rows().stream().map(r -> new Row(id(r.id(), origins), r.kind(), r.cells())).toList());
            }).toList();
        }

        private static UUID id(UUID old, Map<UUID, UUID> origins) {
            var id = UUID.randomUUID();
            origins.put(id, old);
            return id;
        }
    }

    private static List<String> texts(Paper paper) {
        return TextPlace.of(paper).map(p -> p.column() + " " + p.text()).toList();
    }

    @Test
    void aFileThatCameBackAsItWentOutHasNoChange() {
        var returned = Returned.of(ours);
        assertThat(Comparison.between(ours, returned.paper(), returned.origins())).isEmpty();
        assertThat(Comparison.between(ours, returned.paper(), Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void takingAllChangesGivesTheirText(long seed) {
        var edits = new RandomEdits(seed);
        var edited = ours;
        for (var i = 0; i < 25; i++) {
            edited = edits.next(edited).apply(edited);
        }
        var returned = Returned.of(edited);
        for (var origins : List.of(returned.origins(), Map.<UUID, UUID>of())) {
            var changes = Comparison.between(ours, returned.paper(), origins);
            assertThat(texts(Comparison.edit(changes, ours).apply(ours))).isEqualTo(texts(returned.paper()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void anyHalfOfTheChangesCanBeTaken(long seed) {
        var edits = new RandomEdits(seed);
        var edited = ours;
        for (var i = 0; i < 25; i++) {
            edited = edits.next(edited).apply(edited);
        }
        var returned = Returned.of(edited);
        var changes = Comparison.between(ours, returned.paper(), returned.origins());
        var odd = IntStream.range(0, changes.size()).filter(i -> i % 2 == 1).mapToObj(changes::get).toList();
        var even = IntStream.range(0, changes.size()).filter(i -> i % 2 == 0).mapToObj(changes::get).toList();
        var half = Comparison.edit(odd, ours).apply(ours);
        // The rest can be taken later, on the paper as it then is; only what stood on something dropped is gone.
        assertThat(Comparison.edit(even, half).apply(half)).isNotNull();
        assertThat(Comparison.edit(odd, ours).inverse(ours).apply(half)).isEqualTo(ours);
    }

    @Test
    void aRewordedRowKeepsItsTask() {
        var table = ours.tables().filter(t -> t.kind() == TableKind.TASKS).findFirst().orElseThrow();
        var row = table.rows().stream().filter(r -> r.kind() == RowKind.ROW).findFirst().orElseThrow();
        var text = table.column(Role.TEXT).orElseThrow();
        var edited = new SetCell(row.id(), text, Cell.of("Một việc viết lại hoàn toàn khác")).apply(ours);
        var returned = Returned.of(edited);
        var changes = Comparison.between(ours, returned.paper(), returned.origins());
        assertThat(changes).singleElement().satisfies(c -> assertThat(c)
                .returns(ChangeKind.TEXT, Change::kind)
                .returns(row.id(), Change::at)
                .returns(text, Change::column)
                .returns("Một việc viết lại hoàn toàn khác", Change::after));
        assertThat(Comparison.edit(changes, ours).apply(ours).entries().byPlace(Task.class)).isEqualTo(ours.entries().byPlace(Task.class));
    }

    @Test
    void aParagraphSplitInTwoIsOneChangedAndOneAdded() {
        var line = (Line) ours.body().get(2);
        var half = line.text().indexOf(' ', line.text().length() * 2 / 3);
        var first = new SetText(line.id(), RichText.of(line.text().substring(0, half))).apply(ours);
        var returned = Returned.of(first);
        var second = Line.of(UUID.randomUUID(), line.level(), line.text().substring(half + 1));
        // Word copies the bookmark into both halves.
        returned.origins().put(second.id(), line.id());
        var theirs = returned.paper().withBody(Lists.inserted(returned.paper().body(), 3, List.of(second)));
        var changes = Comparison.between(ours, theirs, returned.origins());
        assertThat(changes).extracting(Change::kind).containsExactly(ChangeKind.TEXT, ChangeKind.ADDED);
        assertThat(changes.getFirst().at()).isEqualTo(line.id());
    }

    @Test
    void twoVersionsTellAlsoWhatAPrintedPageIsSilentOf() {
        var before = Field.COPIES.set(ours, "40");
        var after = Field.COPIES.set(ours, "");
        assertThat(Comparison.between(before, after, Map.of())).isEmpty();
        assertThat(Comparison.ofVersions(before, after)).singleElement().satisfies(c -> assertThat(c.field()).isEqualTo(Field.COPIES));
        assertThat(Comparison.ofVersions(before, before)).isEmpty();
    }
}
