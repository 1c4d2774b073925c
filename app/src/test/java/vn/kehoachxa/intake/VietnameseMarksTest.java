package vn.kehoachxa.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Source;
import vn.kehoachxa.intake.source.UnreadableFileException;
import vn.kehoachxa.plan.Texts;

class VietnameseMarksTest {

    private static final String PLAN = "Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh về phát triển khoa học, công nghệ; Ủy ban nhân dân xã xây dựng"
            + " kế hoạch năm 2026 với các nội dung sau: nâng cao nhận thức của cán bộ, công chức và nhân dân trên địa bàn xã.";

    private static Source source(String text) {
        return new Source(List.of(Para.of(text)), "", null, List.of());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "", INTAKE-NO-TEXT
            "12 - 34 - 56", INTAKE-NO-TEXT
            "Thuc hien Ke hoach cua Uy ban nhan dan tinh ve phat trien khoa hoc, cong nghe; Uy ban nhan dan xa xay dung ke hoach nam 2026 voi cac noi dung sau: nang cao nhan thuc cua can bo, cong chuc", INTAKE-NO-MARKS
            "Thuc hién Ké hoach cua Uy ban nhan dan tinh vé phat trién khoa hoc, cong nghé; Uy ban nhan dan xa xay d\u01b0ng k& hoach nam 2026 v6i cac n6i dung sau: ndng cao nhan thirc cua can b6, cong chirc", INTAKE-NO-MARKS
            "This is a plan of the office for the year, written in English by somebody who works there, with several sentences about goals, tasks, budgets and reports, all of which should be refused when they are read by the program", INTAKE-NOT-VIETNAMESE
            """)
    void textsWithoutTheMarksOfVietnameseAreRefused(String text, String code) {
        assertThatThrownBy(() -> VietnameseMarks.check(source(text)))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void aPlanIsTakenAndAShortTextToo() {
        assertThatCode(() -> VietnameseMarks.check(source(PLAN))).doesNotThrowAnyException();
        assertThatCode(() -> VietnameseMarks.check(source("Ke hoach nam 2026 cua xa Van Ho"))).doesNotThrowAnyException();
    }

    @Test
    void marksAreCountedPerWord() {
        assertThat(VietnameseMarks.of("Kế hoạch năm 2026 của xa")).isEqualTo(new VietnameseMarks(5, 5, 4, 4));
        assertThat(VietnameseMarks.of(Texts.fold(PLAN)).marked()).isZero();
    }
}
