package vn.kehoachxa.plan.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.planfile.EditJson;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.template.Sample;

class EditTest {

    private final Paper paper = Sample.make().paper();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyEditLeadsBackAlsoThroughItsJson(long seed) {
        var edits = new RandomEdits(seed);
        var state = paper;
        var kinds = new HashSet<String>();
        for (var i = 0; i < 250; i++) {
            var edit = edits.next(state);
            kinds.add(EditJson.op(edit));
            var after = edit.apply(state);
            var back = edit.inverse(state);
            assertThat(back.apply(after)).as("%s", edit).isEqualTo(state);
            assertThat(EditJson.read(Json.parse(Json.line(EditJson.write(edit)))).apply(state)).as("%s", edit).isEqualTo(after);
            assertThat(EditJson.read(Json.parse(Json.line(EditJson.write(back)))).apply(after)).as("%s", back).isEqualTo(state);
            state = after;
        }
        assertThat(kinds).hasSizeGreaterThan(20);
    }

    @Test
    void removingARowTakesItsTaskAlongAndUndoBringsItBack() {
        var task = paper.entries().all(Task.class).findFirst().orElseThrow();
        var remove = new RemoveRows(List.of(task.at()));
        var without = remove.apply(paper);
        assertThat(without.entries().find(task.id())).isEmpty();
        assertThat(remove.inverse(paper).apply(without).entries().find(task.id())).contains(task);
    }

    @Test
    void anIdIsNotUsedTwice() {
        var line = (Line) paper.body().getFirst();
        assertThatThrownBy(() -> new InsertBlocks(paper.id(), 0, List.of(line)).apply(paper)).isInstanceOf(EditException.class);
    }

    @Test
    void aPlaceStandsForOneTaskOnly() {
        var task = paper.entries().all(Task.class).findFirst().orElseThrow();
        assertThatThrownBy(() -> PutEntries.of(Task.at(UUID.randomUUID(), task.at())).apply(paper)).isInstanceOf(EditException.class);
    }

    @Test
    void severalAreMadeAllOrNone() {
        var edit = new Several(List.of(new SetField(Field.SUBJECT, "Mới"), new RemoveBlocks(List.of(UUID.randomUUID()))));
        assertThatThrownBy(() -> edit.apply(paper)).isInstanceOf(EditException.class);
        assertThat(paper.subject()).isNotEqualTo("Mới");
    }

    @Test
    void aHeadingBelowAPointIsNoHeading() {
        var line = paper.body().stream().map(Line.class::cast).filter(l -> l.level() == Level.CLAUSE).findFirst().orElseThrow();
        var bullet = new ShapeLine(line.id(), line.shape().withLevel(Level.BULLET));
        assertThat(((Line) bullet.apply(paper).body().get(paper.body().indexOf(line))).heading()).isFalse();
        assertThat(bullet.inverse(paper).apply(bullet.apply(paper))).isEqualTo(paper);
    }

    @ParameterizedTest
    @CsvSource({"MONTH,13", "DAY,0", "YEAR,abc", "YEAR,''", "COPIES,-1", "FORM,fax", "YEAR_TO,1950"})
    void aValueThatIsNoneIsRefused(Field field, String value) {
        assertThatThrownBy(() -> new SetField(field, value).apply(paper)).isInstanceOf(EditException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "999"})
    void aPlaceThatIsNotThereIsRefused(int index) {
        var line = Line.of(UUID.randomUUID(), Level.TEXT, "x");
        assertThatThrownBy(() -> new InsertBlocks(paper.id(), index, List.of(line)).apply(paper)).isInstanceOf(EditException.class);
    }

    @Test
    void puttingInNothingIsRefusedBecauseNothingCouldNotBeTakenOut() {
        var table = paper.tables().findFirst().orElseThrow();
        assertThatThrownBy(() -> new InsertBlocks(paper.id(), 0, List.of()).apply(paper)).isInstanceOf(EditException.class);
        assertThatThrownBy(() -> new InsertRows(table.id(), 0, List.of()).apply(paper)).isInstanceOf(EditException.class);
    }

    @Test
    void severalWithinSeveralDoNotPileUp() {
        Edit edit = new SetField(Field.SUBJECT, "Mới");
        for (var i = 0; i < 200; i++) {
            edit = new Several(List.of(edit));
        }
        assertThat(EditJson.read(Json.parse(Json.line(EditJson.write(edit)))).apply(paper).subject()).isEqualTo("Mới");
    }

    @Test
    void aFieldOfLinesLeadsBackWhateverTheLinesWere() {
        var head = paper.head().withOrg(List.of("ỦY BAN\nNHÂN DÂN", "", "XÃ VÂN HỒ")).withUrgency(" ");
        var odd = paper.withHead(head);
        for (var field : List.of(Field.ORG, Field.URGENCY)) {
            var edit = new SetField(field, "KHẨN");
            assertThat(edit.inverse(odd).apply(edit.apply(odd))).isEqualTo(odd);
        }
    }
}
