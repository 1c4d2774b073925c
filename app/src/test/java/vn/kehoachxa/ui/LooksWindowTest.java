package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoachxa.lang.Messages;

/** Every screen of the window can be used without eyes and without a mouse, is read with ease, and has nothing cut off. */
class LooksWindowTest extends ScreenWalk {

    @Override
    @BeforeEach
    void begin() throws TimeoutException {
        desk = new TestDesk(folder);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "small-light, 1366, 768, 100, false, vi, names",
        "small-dark, 1366, 768, 100, true, vi, ",
        "large-letters-dark, 1366, 768, 150, true, vi, ",
        "largest-letters, 1366, 768, 175, false, vi, ",
        "scaled-display-light, 911, 512, 100, false, vi, ",
        "english, 1366, 768, 100, false, en, ",
        "english-large-letters, 1366, 768, 150, false, en, "})
    void everyScreenCanBeReadAndUsed(String name, double width, double height, int letters, boolean dark, String language, String names) throws Exception {
        prepare();
        assertThat(walk(name, width, height, checks(letters, dark, language, names))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "first-day, 1366, 768, 100, false, vi, names",
        "first-day-large-letters-dark, 1366, 768, 150, true, vi, ",
        "first-day-english-scaled-display, 911, 512, 100, false, en, "})
    void theFirstDayCanBeReadAndUsed(String name, double width, double height, int letters, boolean dark, String language, String names) throws Exception {
        assertThat(firstDay(name, width, height, checks(letters, dark, language, names))).isEmpty();
    }

    private List<Check> checks(int letters, boolean dark, String language, String names) throws Exception {
        desk.look(dark, letters);
        var checks = new ArrayList<Check>(List.of(new SizeCheck(), new ContrastCheck()));
        if (names != null) {
            checks.add(new NameCheck());
        }
        if (language.equals("en")) {
            desk.speak(Messages.ENGLISH);
            checks.add(new LanguageCheck());
        }
        return checks;
    }
}
