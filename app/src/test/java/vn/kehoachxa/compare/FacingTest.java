package vn.kehoachxa.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.LineShape;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.MoveBlocks;
import vn.kehoachxa.plan.edit.RandomEdits;
import vn.kehoachxa.plan.edit.RemoveBlocks;
import vn.kehoachxa.plan.edit.RemoveRows;
import vn.kehoachxa.plan.edit.SetCell;
import vn.kehoachxa.plan.edit.SetField;
import vn.kehoachxa.plan.edit.SetText;
import vn.kehoachxa.plan.edit.ShapeLine;
import vn.kehoachxa.template.TestPapers;

class FacingTest {

    private final Paper paper = TestPapers.six().getFirst().paper();
    private final List<Line> lines = paper.body().stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
    private final Table table = paper.tables().filter(t -> t.rows().stream().filter(r -> r.kind() == RowKind.ROW).count() > 1).findFirst().orElseThrow();

    private List<Facing> changed(Edit edit) {
        return Facing.of(paper, edit.apply(paper)).stream().filter(f -> !f.isSame()).toList();
    }

    @Test
    void thePaperFacesItself() {
        assertThat(Facing.of(paper, paper)).hasSizeGreaterThan(lines.size()).allMatch(Facing::isSame).allMatch(f -> f.before().equals(f.after()));
    }

    @Test
    void otherWordsFaceEachOther() {
        assertThat(changed(new SetText(lines.get(1).id(), RichText.of("Chữ khác")))).singleElement().satisfies(f -> {
            assertThat(f.change()).isEqualTo(ChangeKind.TEXT);
            assertThat(f.before().words()).isEqualTo(lines.get(1).text());
            assertThat(f.after().words()).isEqualTo("Chữ khác");
        });
    }

    @Test
    void boldAloneIsAnotherLook() {
        var bold = new RichText(lines.get(1).text(), List.of(new Mark(0, 2, MarkStyle.ITALIC)));
        assertThat(changed(new SetText(lines.get(1).id(), bold))).extracting(Facing::change).containsExactly(ChangeKind.FORMAT);
    }

    @Test
    void aLevelAloneIsAnotherShape() {
        var line = lines.stream().filter(l -> l.level() == Level.BULLET).findFirst().orElseThrow();
        assertThat(changed(new ShapeLine(line.id(), new LineShape(Level.SUBBULLET, false, null, null, null, null))))
                .extracting(Facing::change).containsOnly(ChangeKind.SHAPE);
    }

    @Test
    void aDroppedLineFacesNothingAndNumbersThatMoveUpAreNoChange() {
        assertThat(changed(new RemoveBlocks(List.of(lines.get(2).id())))).singleElement().satisfies(f -> {
            assertThat(f.change()).isEqualTo(ChangeKind.DROPPED);
            assertThat(f.after()).isNull();
        });
    }

    @Test
    void aMovedLineFacesNothingAtBothPlaces() {
        var moved = changed(new MoveBlocks(List.of(lines.get(1).id()), paper.id(), paper.body().size() - 1));
        assertThat(moved).extracting(Facing::change).containsExactly(ChangeKind.MOVED, ChangeKind.MOVED);
        assertThat(moved.getFirst().before().words()).isEqualTo(moved.getLast().after().words());
    }

    @Test
    void tablesFaceEachOtherRowByRow() {
        var row = table.rows().stream().filter(r -> r.kind() == RowKind.ROW).findFirst().orElseThrow();
        assertThat(changed(new SetCell(row.id(), 1, Cell.of("Việc khác")))).singleElement().satisfies(f -> assertThat(f.change()).isEqualTo(ChangeKind.TEXT));
        assertThat(changed(new RemoveRows(List.of(row.id())))).filteredOn(f -> f.change() != ChangeKind.TEXT).singleElement()
                .satisfies(f -> assertThat(f.change()).isEqualTo(ChangeKind.DROPPED));
    }

    @Test
    void valuesOfTheHeadFaceEachOther() {
        assertThat(changed(new SetField(Field.NUMBER, "77"))).singleElement().satisfies(f -> assertThat(f.after().words()).startsWith("77/"));
        assertThat(changed(new SetField(Field.COPIES, "41"))).singleElement().satisfies(f -> assertThat(f.after().words()).isEqualTo("41"));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5, 6})
    void everyPieceOfBothStatesStandsOnceInItsOrderHoweverTheyDiffer(long seed) {
        var edits = new RandomEdits(seed);
        var now = paper;
        for (var i = 0; i < 80; i++) {
            now = edits.next(now).apply(now);
        }
        var facing = Facing.of(paper, now);
        assertThat(facing.stream().map(Facing::before).filter(Objects::nonNull)).isEqualTo(new ArrayList<>(Parts.of(paper)));
        assertThat(facing.stream().map(Facing::after).filter(Objects::nonNull)).isEqualTo(new ArrayList<>(Parts.of(now)));
    }
}
