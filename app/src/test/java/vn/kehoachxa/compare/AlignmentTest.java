package vn.kehoachxa.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    /** Going through all of them for each of them would take a minute. */
    private static final int MANY = 30_000;

    private static List<Item> items(int count) {
        return IntStream.range(0, count).mapToObj(i -> Item.of(new UUID(1, i), "row", "việc thứ " + i)).toList();
    }

    @Test
    void ofManyRowsOnlyTheOneThatWentElsewhereHasMoved() {
        var before = items(MANY);
        var after = new ArrayList<>(before);
        after.add(10, after.removeLast());
        var alignment = Alignment.of(before, after, Map.of());
        assertThat(alignment.partner()[10]).isEqualTo(MANY - 1);
        assertThat(alignment.unmatched(MANY)).isEmpty();
        assertThat(IntStream.range(0, MANY).filter(j -> alignment.moved()[j]).boxed()).containsExactly(10);
    }

    @Test
    void theLongestRunStaysAndWhatIsNewIsInNone() {
        assertThat(LongestRun.of(new int[] {3, 0, -1, 1, 4, 2, 5})).containsExactly(false, true, false, true, false, true, true);
        assertThat(LongestRun.of(new int[0])).isEmpty();
    }

    @Test
    void turnedRoundOnlyOneStays() {
        var before = items(9);
        var after = new ArrayList<>(before);
        Collections.reverse(after);
        var alignment = Alignment.of(before, after, Map.of());
        assertThat(IntStream.range(0, 9).filter(j -> !alignment.moved()[j]).count()).isEqualTo(1);
    }
}
