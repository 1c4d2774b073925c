package vn.kehoachxa.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.plan.TimingReading;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.ui.TestDesk;

/** What is said below times and of amounts. */
class UnderstandingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 25);

    private final Understanding understanding = new Understanding(new TimingReader(), new Messages(Messages.VIETNAMESE), () -> TODAY);

    private String said(String text) {
        return understanding.of(text, null, paper()).map(n -> (n.kind() == Note.Kind.DOUBTFUL ? "? " : "") + n.text()).orElse("");
    }

    private static Identity paper() {
        return new TestDesk(Path.of("unused")).paper(2026).identity();
    }

    @Test
    void oneDaySaysUntilWhen() {
        assertThat(said("Quý II/2026")).isEqualTo("đến 30/06/2026");
        assertThat(said("Trước 30/6/2026")).isEqualTo("đến 29/06/2026");
    }

    @Test
    void severalDaysAreAllTold() {
        assertThat(said("Đợt 1 quý II/2026\nĐợt 2, Quý IV/2026")).isEqualTo("30/06 và 31/12/2026");
    }

    @Test
    void whatComesAgainSaysWhenNext() {
        assertThat(said("Hằng quý")).isEqualTo("4 kỳ, lần tới 30/06/2026");
    }

    @Test
    void whatGoesOnIsAskedForEachQuarter() {
        assertThat(said("Thường xuyên")).isEqualTo("không có hạn, hỏi mỗi quý");
        assertThat(said("Khi có yêu cầu")).isEqualTo("không có hạn: khi có yêu cầu");
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndABlankIsNot() {
        assertThat(said("xem dòng trên")).isEqualTo("? chưa hiểu, bấm để sửa");
        assertThat(said(" ")).isEmpty();
    }

    @Test
    void theClerksOwnReadingCounts() {
        var day = LocalDate.of(2026, 7, 15);
        var task = Task.at(UUID.randomUUID(), UUID.randomUUID())
                .withCorrected(new TimingReading(TimingKind.BY, null, day, List.of(day), List.of(), true));
        assertThat(understanding.of("mùa hè", task, paper()).orElseThrow().text()).isEqualTo("đến 15/07/2026 (đã chỉnh)");
    }

    @Test
    void anAmountThatIsNoneIsMarked() {
        assertThat(understanding.ofAmount("1.500.000", 1)).isEmpty();
        assertThat(understanding.ofAmount("", 1)).isEmpty();
        assertThat(understanding.ofAmount("chưa rõ", 1)).get().extracting(Note::kind).isEqualTo(Note.Kind.ODD);
    }
}
