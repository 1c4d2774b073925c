package vn.kehoachxa.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.problem.UsageException;

class ProblemTellerTest {

    private final ProblemTeller teller = new ProblemTeller(new Messages(Messages.VIETNAMESE));

    @Test
    void aKnownProblemIsToldInItsOwnWords() {
        var problem = teller.tell(new UsageException("YEAR", "abc", 1945, 2199));
        assertThat(problem.code()).isEqualTo("YEAR");
        assertThat(problem.what()).contains("abc");
        assertThat(problem.advice()).isNotBlank();
    }

    @Test
    void aFaultHasAShortCodeThatIsTheSameEveryTimeAndNoStackTraceInItsSentences() {
        var problem = teller.tell(new IllegalStateException("nội bộ"));
        assertThat(problem.code()).matches("X-[0-9A-F]{4}").isEqualTo(teller.tell(new IllegalStateException("nội bộ")).code());
        assertThat(problem.what() + problem.advice()).doesNotContain("Exception");
        assertThat(problem.details()).contains("IllegalStateException").contains("nội bộ");
    }
}
