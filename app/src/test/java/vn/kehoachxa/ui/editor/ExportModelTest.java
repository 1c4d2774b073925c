package vn.kehoachxa.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.HandDelays;

class ExportModelTest {

    @TempDir
    private Path folder;

    private final List<Throwable> problems = new ArrayList<>();
    private final List<Path> done = new ArrayList<>();
    private ExportModel model;
    private Paper paper;

    @BeforeEach
    void begin() {
        var tasks = new BackgroundTasks(new HandDelays().threads(), problems::add);
        var exporter = new Exporter(Map.of(Format.PDF, (paper, options, out) -> out.write(new byte[] {1, 2, 3})));
        model = new ExportModel(exporter, (paper, then) -> then.accept(new PrintChoice.Chosen(PrintOptions.PLAIN, Log.NONE)), tasks, new Messages(Messages.VIETNAMESE), (format, file) -> done.add(file));
        paper = new TestDesk(folder).paper(2026);
    }

    @Test
    void theNameSaysWhatTheFileIs() {
        assertThat(model.fileName(paper.withSubject("Chuyển đổi số xã Vân Hồ năm 2026"), Format.PDF))
                .isEqualTo("Kế hoạch Chuyển đổi số xã Vân Hồ năm 2026.pdf");
        assertThat(model.fileName(paper.withSubject("Chuyển đổi số"), Format.DOCX)).isEqualTo("Kế hoạch Chuyển đổi số 2026.docx");
        assertThat(model.fileName(paper.withSubject(""), Format.PDF)).isEqualTo("Kế hoạch 2026.pdf");
    }

    @Test
    void theNameHoldsNothingThatAFileNameMayNotHold() {
        assertThat(model.fileName(paper.withSubject("KH: A/B\\C*?\"<x>|\nY"), Format.PDF)).isEqualTo("Kế hoạch KH A B C x Y 2026.pdf");
        assertThat(model.fileName(paper.withSubject("từ ".repeat(200)), Format.PDF)).hasSizeLessThan(150);
    }

    @Test
    void theFileIsWrittenAndTold() {
        model.export(paper, Format.PDF, folder.resolve("a.pdf"));
        assertThat(done).containsExactly(folder.resolve("a.pdf"));
        assertThat(folder.resolve("a.pdf")).hasSize(3);
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        model.export(paper, Format.PDF, folder.resolve("không có").resolve("a.pdf"));
        assertThat(done).isEmpty();
        assertThat(problems).hasSize(1);
    }
}
