package vn.kehoachxa.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.document.layout.Page;

/** Where pages stand, and how large they are. */
class ShelfTest {

    private static final Page UPRIGHT = new Page(0, 1, 595, 842, List.of());
    private static final Page LYING = new Page(1, 1, 842, 595, List.of());

    private static Shelf shelf(Zoom zoom) {
        return new Shelf(List.of(UPRIGHT, LYING, UPRIGHT), zoom, 628, 500);
    }

    @Test
    void eachPageIsAsWideAsTheRoomWhateverItsShape() {
        var shelf = shelf(Zoom.WIDTH);
        assertThat(shelf.width(0)).isCloseTo(600, within(0.001));
        assertThat(shelf.width(1)).isCloseTo(600, within(0.001));
        assertThat(shelf.widest()).isCloseTo(628, within(0.001));
    }

    @Test
    void aWholePageIsSeenAtOnce() {
        var shelf = shelf(Zoom.PAGE);
        for (var i = 0; i < shelf.size(); i++) {
            assertThat(shelf.width(i)).isLessThanOrEqualTo(600.001);
            assertThat(shelf.height(i)).isLessThanOrEqualTo(500 - Shelf.MARGIN - Shelf.GAP + 0.001);
        }
    }

    @Test
    void aHundredPerCentIsTheSizeOfPaper() {
        var shelf = shelf(Zoom.of(100));
        assertThat(shelf.width(0) / 96 * 25.4).isCloseTo(210, within(0.2));
        assertThat(shelf.widest()).isGreaterThan(628);
        assertThat(Zoom.percent(shelf.scale(0))).isEqualTo(100);
    }

    @Test
    void pagesFollowEachOtherWithAGap() {
        var shelf = shelf(Zoom.WIDTH);
        assertThat(shelf.top(1)).isCloseTo(shelf.top(0) + shelf.height(0) + Shelf.GAP, within(0.001));
        assertThat(shelf.at(0)).isZero();
        assertThat(shelf.at(shelf.top(1) - 1)).isZero();
        assertThat(shelf.at(shelf.top(1))).isEqualTo(1);
        assertThat(shelf.at(1_000_000)).isEqualTo(2);
        assertThat(Shelf.EMPTY.at(100)).isZero();
    }

    @Test
    void aPlaceIsFoundAgainAtAnotherSize() {
        var small = shelf(Zoom.of(50));
        var place = small.place(small.top(1) + small.height(1) / 4);
        var large = shelf(Zoom.of(200));
        assertThat(large.y(place)).isCloseTo(large.top(1) + large.height(1) / 4, within(0.001));
    }

    @Test
    void stepsGoFromWhatIsSeenAndEndAtHalfAndDouble() {
        assertThat(Zoom.step(87, 1)).isEqualTo(Zoom.of(90));
        assertThat(Zoom.step(87, -1)).isEqualTo(Zoom.of(75));
        assertThat(Zoom.step(200, 1)).isEqualTo(Zoom.of(200));
        assertThat(Zoom.step(31, -1)).isEqualTo(Zoom.of(50));
        assertThat(Zoom.of(7)).isEqualTo(Zoom.of(50));
    }
}
