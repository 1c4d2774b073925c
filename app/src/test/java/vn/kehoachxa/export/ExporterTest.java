package vn.kehoachxa.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.template.Sample;

class ExporterTest {

    @TempDir
    Path temp;

    private final Followed paper = Followed.fresh(Sample.make().paper());

    private static Exporter writing(PaperFileWriter writer) {
        return new Exporter(Map.of(Format.JSON, writer));
    }

    private void assertOldFileStays(PaperFileWriter writer) throws IOException {
        var file = temp.resolve("kế hoạch.json");
        Files.writeString(file, "bản cũ");
        assertThatThrownBy(() -> writing(writer).write(paper, PrintOptions.PLAIN, Format.JSON, file)).isInstanceOf(ExportException.class);
        assertThat(file).hasContent("bản cũ");
        try (var left = Files.list(temp)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aWriterThatFailsHalfwayLeavesTheOldFile() throws IOException {
        assertOldFileStays((p, o, out) -> {
            out.write(new byte[100_000]);
            throw new IOException("the disk is full");
        });
    }

    @Test
    void aThreadThatIsStoppedLeavesTheOldFile() throws IOException {
        assertOldFileStays((p, o, out) -> {
            out.write(1);
            Thread.currentThread().interrupt();
        });
        // Whether the flag is still up depends on who saw it first; the next test shall not see it.
        Thread.interrupted();
    }

    @Test
    void anExportMayBeReadByWhomAnyOtherNewFileMayBeRead() throws IOException {
        var other = Files.writeString(temp.resolve("other"), "x");
        var exporter = writing((p, o, out) -> out.write("nội dung".getBytes(UTF_8)));
        var written = exporter.write(paper, PrintOptions.PLAIN, Format.JSON, temp.resolve("x.json")).path();
        assertThat(Files.getPosixFilePermissions(written)).isEqualTo(Files.getPosixFilePermissions(other));
        assertThat(written).hasContent("nội dung");
    }

    @Test
    void onlyAFileIsReplaced() throws IOException {
        var exporter = writing((p, o, out) -> out.write(1));
        var folder = Files.createDirectory(temp.resolve("empty"));
        assertThatThrownBy(() -> exporter.write(paper, PrintOptions.PLAIN, Format.JSON, folder)).isInstanceOf(ExportException.class);
        assertThatThrownBy(() -> exporter.write(paper, PrintOptions.PLAIN, Format.JSON, Path.of("/"))).isInstanceOf(ExportException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void namesArePlainAsciiAndTellThePlansOfAYearApart() {
        assertThat(Exporter.fileName(paper.paper(), Format.PDF)).isEqualTo("KH-2026-xa-van-ho-khoa-hoc-cong-nghe-doi-moi.pdf");
        assertThat(Exporter.fileName(paper.paper().withSubject("Chuyển đổi số"), Format.PDF)).isEqualTo("KH-2026-xa-van-ho-chuyen-doi-so.pdf");
        assertThat(Exporter.fileName(paper.paper().withSubject(""), Format.PDF)).isEqualTo("KH-2026-xa-van-ho.pdf");
    }

    @Test
    void whatIsKeptAtIssueIsPagesListsAndThePaperButNoExportOfData() {
        PaperFileWriter name = (p, o, out) -> out.write(p.paper().subject().getBytes(UTF_8));
        var exporter = new Exporter(Map.of(Format.PDF, name, Format.DOCX, name, Format.XLSX, name, Format.ICS, name, Format.JSON, name));
        var files = exporter.kept(paper.paper(), PrintOptions.PLAIN);
        assertThat(files).containsOnlyKeys("pdf", "docx", "xlsx", "data");
        var kept = KeptBytes.read(code -> Optional.ofNullable(files.get(code)));
        assertThat(kept.of(Format.XLSX)).isPresent();
        assertThat(kept.data()).isPresent();
        assertThat(kept.of(Format.JSON)).isEmpty();
        assertThat(kept.of(Format.ICS)).isEmpty();
        assertThat(KeptBytes.NONE.data()).isEmpty();
    }
}
