package vn.kehoachxa.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class OnScreenTest {

    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 911, 472);

    @Test
    void aDialogThatIsHigherThanTheScreenBecomesAsHighAsIt() {
        assertThat(OnScreen.within(new Rectangle2D(30, -20, 850, 540), SCREEN)).isEqualTo(new Rectangle2D(30, 0, 850, 472));
    }

    @Test
    void aDialogThatHangsOverTheEdgeIsMovedAndStaysAsLargeAsItWas() {
        assertThat(OnScreen.within(new Rectangle2D(300, 200, 700, 300), SCREEN)).isEqualTo(new Rectangle2D(211, 172, 700, 300));
    }

    @Test
    void aDialogThatIsSeenWholeStaysWhereItIs() {
        var seen = new Rectangle2D(20, 10, 700, 300);
        assertThat(OnScreen.within(seen, SCREEN)).isEqualTo(seen);
    }
}
