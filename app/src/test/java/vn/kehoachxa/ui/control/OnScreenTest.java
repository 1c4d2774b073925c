package vn.kehoachxa.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OnScreenTest {

    @Test
    void aDialogThatWouldBeHigherThanTheScreenLeavesRoomForItsButtons() {
        assertThat(OnScreen.height(512, 406)).isEqualTo(362);
    }

    @Test
    void aDialogThatHasRoomIsAsHighAsItWants() {
        assertThat(OnScreen.height(768, 406)).isEqualTo(406);
        assertThat(OnScreen.height(768, 609)).isEqualTo(609);
    }
}
