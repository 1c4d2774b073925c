package vn.kehoachxa.ui.complete;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.ui.task.HandDelays;

class CompletionModelTest {

    private final HandDelays delays = new HandDelays();
    private final List<String> taken = new ArrayList<>();
    private String text = "";
    private CompletionModel model;

    @BeforeEach
    void begin() {
        var units = new Completion(List.of(Candidate.of("Phòng Kinh tế"), Candidate.of("Phòng Văn hóa - Xã hội")), Completion.LIST);
        var source = CompletionModel.source(() -> units, () -> text, () -> text.length());
        model = new CompletionModel(source, (part, candidate) -> taken.add(part.replaced(text, candidate.text())), delays);
    }

    private void type(String now) {
        text = now;
        model.typed();
    }

    @Test
    void theListOpensWhenTheKeysAreQuiet() {
        type("ph");
        delays.pass(240);
        assertThat(model.shown().get()).isEmpty();
        delays.pass(10);
        assertThat(model.shown().get()).hasSize(2);
        assertThat(model.selected().get()).isEqualTo(-1);
    }

    @Test
    void lettersTakenBackAndTypedAnewByAnInputMethodOpenItOnce() {
        for (var state : List.of("pho", "ph", "phò", "phòn", "phòng", "phòng ki")) {
            type(state);
            delays.pass(100);
            assertThat(model.shown().get()).isEmpty();
        }
        delays.pass(150);
        assertThat(model.shown().get()).extracting(Candidate::text).containsExactly("Phòng Kinh tế");
        assertThat(taken).isEmpty();
    }

    @Test
    void nothingIsTakenUnlessItWasChosen() {
        type("phong");
        delays.pass(250);
        assertThat(model.take()).isFalse();
        assertThat(model.move(1)).isTrue();
        assertThat(model.move(1)).isTrue();
        assertThat(model.take()).isTrue();
        assertThat(taken).containsExactly("Phòng Văn hóa - Xã hội");
        assertThat(model.shown().get()).isEmpty();
    }

    @Test
    void whatIsTypedOnUnchoosesAndWhatIsChosenThenGoesWithTheTextAsItIs() {
        type("phong");
        delays.pass(250);
        model.move(1);
        type("phong van");
        assertThat(model.take()).isFalse();
        assertThat(model.move(1)).isTrue();
        assertThat(model.take()).isTrue();
        assertThat(taken).containsExactly("Phòng Văn hóa - Xã hội");
    }

    @Test
    void escapeClosesTheListAndNothingElse() {
        assertThat(model.close()).isFalse();
        type("phong");
        delays.pass(250);
        assertThat(model.close()).isTrue();
        assertThat(model.close()).isFalse();
        type("phong");
        model.close();
        delays.pass(1000);
        assertThat(model.shown().get()).isEmpty();
    }

    @Test
    void upFromNothingClosesAndKeepsItsMeaning() {
        type("phong");
        delays.pass(250);
        assertThat(model.move(-1)).isFalse();
        assertThat(model.shown().get()).isEmpty();
    }

    @Test
    void everythingIsShownOnRequest() {
        model.ask();
        assertThat(model.shown().get()).hasSize(2);
    }
}
