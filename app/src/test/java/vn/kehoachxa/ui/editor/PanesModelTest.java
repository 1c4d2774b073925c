package vn.kehoachxa.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.ui.editor.PanesModel.Place;
import vn.kehoachxa.ui.settings.Preferences;

/** Which panes are there, and what is remembered of them. */
class PanesModelTest {

    private final Map<String, String> remembered = new HashMap<>();
    private PanesModel panes = panes();

    private PanesModel panes() {
        return new PanesModel(new Preferences() {
            @Override
            public String get(String key, String otherwise) {
                return remembered.getOrDefault(key, otherwise);
            }

            @Override
            public void put(String key, String value) {
                remembered.put(key, value);
            }
        });
    }

    @Test
    void whatIsFoldedStaysFoldedTheNextTime() {
        assertThat(panes.place().get()).isEqualTo(Place.BESIDE);
        panes.toggleSide();
        panes.toggleOutline();
        panes.choose("task");
        panes.keepSideWidth(512.4);
        panes = panes();
        assertThat(panes.place().get()).isEqualTo(Place.AWAY);
        assertThat(panes.outline().get()).isFalse();
        assertThat(panes.tab().get()).isEqualTo("task");
        assertThat(panes.sideWidth(400)).isEqualTo(512);
    }

    @Test
    void withLittleRoomTheSideFoldsByItselfAndLiesOverTheTextWhereItIsAskedFor() {
        panes.narrow().set(true);
        assertThat(panes.place().get()).isEqualTo(Place.AWAY);
        panes.toggleSide();
        assertThat(panes.place().get()).isEqualTo(Place.OVER);
        panes.toggleSide();
        panes.narrow().set(false);
        assertThat(panes.place().get()).isEqualTo(Place.BESIDE);
        assertThat(panes().place().get()).isEqualTo(Place.BESIDE);
    }

    @Test
    void questionsComeUpByThemselvesBesideTheTextAndAreNotRemembered() {
        panes.toggleSide();
        panes.comeUp(PanesModel.QUESTIONS);
        assertThat(panes.place().get()).isEqualTo(Place.BESIDE);
        assertThat(panes().place().get()).isEqualTo(Place.AWAY);
        assertThat(panes().tab().get()).isEqualTo(PanesModel.PAGES);

        panes = panes();
        panes.narrow().set(true);
        panes.comeUp(PanesModel.QUESTIONS);
        assertThat(panes.place().get()).isEqualTo(Place.BESIDE);
    }

    @Test
    void aTabIsSeenWhileItIsChosenAndNotFolded() {
        var pages = panes.shows(PanesModel.PAGES);
        assertThat(pages.getValue()).isTrue();
        panes.choose("task");
        assertThat(pages.getValue()).isFalse();
        panes.choose(PanesModel.PAGES);
        panes.toggleSide();
        assertThat(pages.getValue()).isFalse();
    }
}
