package vn.kehoachxa.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.template.Sample;

class ExporterTest {

    @TempDir
    Path temp;

    private final Paper paper = Sample.make().paper();
    private final Exporter exporter = new Exporter(Map.of(Format.JSON, (p, out) -> out.write("nội dung".getBytes(UTF_8))));

    @Test
    void anExportMayBeReadByWhomAnyOtherNewFileMayBeRead() throws IOException {
        var other = Files.writeString(temp.resolve("other"), "x");
        var written = exporter.write(paper, Format.JSON, temp.resolve("x.json")).path();
        assertThat(Files.getPosixFilePermissions(written)).isEqualTo(Files.getPosixFilePermissions(other));
        assertThat(written).hasContent("nội dung");
    }

    @Test
    void aFileThatCouldNotBeWrittenToItsEndLeavesTheOldOne() throws IOException {
        var file = Files.writeString(temp.resolve("x.json"), "cũ");
        var failing = new Exporter(Map.of(Format.JSON, (p, out) -> {
            out.write(1);
            throw new IOException("full");
        }));
        assertThatThrownBy(() -> failing.write(paper, Format.JSON, file)).isInstanceOf(ExportException.class);
        assertThat(file).hasContent("cũ");
        try (var left = Files.list(temp)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void onlyAFileIsReplaced() throws IOException {
        var folder = Files.createDirectory(temp.resolve("empty"));
        assertThatThrownBy(() -> exporter.write(paper, Format.JSON, folder)).isInstanceOf(ExportException.class);
        assertThatThrownBy(() -> exporter.write(paper, Format.JSON, Path.of("/"))).isInstanceOf(ExportException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
