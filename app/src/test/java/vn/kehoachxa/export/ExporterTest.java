package vn.kehoachxa.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.template.Sample;

class ExporterTest {

    @TempDir
    Path temp;

    private static Exporter writing(PaperFileWriter writer) {
        return new Exporter(Map.of(Format.JSON, writer));
    }

    private void assertOldFileStays(PaperFileWriter writer) throws IOException {
        var file = temp.resolve("kế hoạch.json");
        Files.writeString(file, "bản cũ");
        assertThatThrownBy(() -> writing(writer).write(Sample.make().paper(), Format.JSON, file)).isInstanceOf(ExportException.class);
        assertThat(Files.readString(file)).isEqualTo("bản cũ");
        try (var left = Files.list(temp)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aWriterThatFailsHalfwayLeavesTheOldFile() throws IOException {
        assertOldFileStays((paper, out) -> {
            out.write(new byte[100_000]);
            throw new IOException("the disk is full");
        });
    }

    @Test
    void aThreadThatIsStoppedLeavesTheOldFile() throws IOException {
        assertOldFileStays((paper, out) -> {
            out.write(1);
            Thread.currentThread().interrupt();
        });
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void namesArePlainAscii() {
        assertThat(Exporter.fileName(Sample.make().paper(), Format.PDF)).isEqualTo("KH-2026-xa-van-ho.pdf");
    }
}
