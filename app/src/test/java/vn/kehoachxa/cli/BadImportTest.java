package vn.kehoachxa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.exchange.ProvinceFiles;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.intake.format.OfficeFiles;
import vn.kehoachxa.intake.Recogniser;
import vn.kehoachxa.intake.format.FileFormat;
import vn.kehoachxa.intake.format.SourceReaders;
import vn.kehoachxa.intake.pdf.PdfSource;
import vn.kehoachxa.intake.text.TextSource;
import vn.kehoachxa.intake.word.WordFile;
import vn.kehoachxa.intake.word.WordSource;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.renewal.Renewal;
import vn.kehoachxa.template.Templates;
import vn.kehoachxa.timing.TimingReader;

/** Files that the verb {@code import} refuses: nothing on standard output, one sentence and what to do on the other, no data folder. */
class BadImportTest {

    private static final SourceReaders FILES = new SourceReaders(
            Map.of(FileFormat.TEXT, new TextSource(), FileFormat.WORD, new WordSource(), FileFormat.PDF, new PdfSource()));
    private static final String DOCUMENT = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s</w:body></w:document>";

    @TempDir
    Path temp;

    private record Result(int status, String out, String err) {}

    private Result importing(Path file, String... more) {
        var templates = new Templates(UUID::randomUUID);
        var services = new Services(() -> temp.resolve("home"), Clock.systemUTC(), UUID::randomUUID, templates, new Citations(), new TimingReader(), day -> false,
                new Renewal(UUID::randomUUID, new Citations()::in), new Exporter(Map.of()), FILES, new Recogniser(UUID::randomUUID), null, null, null, ProvinceFiles.reader(), null, "An");
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var arguments = Stream.concat(Stream.of("import", file.toString(), "--data", temp.resolve("Kế hoạch").toString()), Stream.of(more));
        var status = new Cli(services, "1.2.3", new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)).run(arguments.toArray(String[]::new));
        return new Result(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static byte[] plan() {
        return WordFile.of(WordFile.p(WordFile.t("KẾ HOẠCH của Ủy ban nhân dân xã"))).bytes();
    }

    private static byte[] pdf(String password) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static Stream<Arguments> files() {
        var word = plan();
        var pdf = pdf(null);
        return Stream.of(
                arguments("trống.docx", new byte[0], "INTAKE-NO-TEXT"),
                arguments("khóa.docx", OfficeFiles.compound("EncryptedPackage"), "INTAKE-PASSWORD"),
                arguments("khóa.pdf", pdf("bí mật"), "INTAKE-PASSWORD"),
                arguments("cụt.docx", Arrays.copyOf(word, word.length / 2), "INTAKE-BROKEN"),
                arguments("cụt.pdf", Arrays.copyOf(pdf, 30), "INTAKE-BROKEN"),
                arguments("một trang trắng.pdf", pdf, "INTAKE-SCAN"),
                arguments("đổi đuôi.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "INTAKE-PICTURE"),
                arguments("đổi đuôi.docx", "{\\rtf1\\ansi Ke hoach}".getBytes(UTF_8), "INTAKE-RTF"),
                arguments("bom.docx", WordFile.of().part("word/document.xml", DOCUMENT.formatted(" ".repeat(20_000_000))).bytes(), "INTAKE-BOMB"),
                arguments("macro.docm", WordFile.of().type("application/vnd.ms-word.document.macroEnabled.main+xml").bytes(), "INTAKE-MACROS"),
                arguments("macro.docx", WordFile.of().part("word/vbaProject.bin", "x").bytes(), "INTAKE-MACROS"),
                arguments("đời cũ.doc", OfficeFiles.compound("WordDocument"), "INTAKE-DOC97"),
                arguments("bảng tính.xls", OfficeFiles.compound("Workbook"), "INTAKE-SHEET"),
                arguments("chương trình.docx", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 3}, "INTAKE-NOT-A-DOCUMENT"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("files")
    void isRefusedInOneSentence(String name, byte[] content, String code) throws IOException {
        var file = Files.write(temp.resolve(name), content);
        assertRefused(importing(file), code);
        var json = importing(file, "--json");
        assertThat(json.out()).isEmpty();
        assertThat(Json.parse(json.err()).get("error").get("code").textValue()).isEqualTo(code);
    }

    /** A file that is large and holds nothing; on the disk it takes no room. */
    @Test
    void aFileBeyondTheLargestIsRefused() throws IOException {
        var file = temp.resolve("lớn.docx");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(SourceReaders.LARGEST + 1);
        }
        assertRefused(importing(file), "INTAKE-TOO-BIG");
    }

    @Test
    void aFolderOrAFileThatIsNotThereIsRefused() {
        assertRefused(importing(temp), "IN-READ");
        assertRefused(importing(temp.resolve("không có.docx")), "IN-READ");
    }

    private void assertRefused(Result result, String code) {
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(code).doesNotContain("Exception", "\tat ");
        assertThat(result.err().strip().lines().count()).isLessThanOrEqualTo(2);
        assertThat(temp.resolve("Kế hoạch")).doesNotExist();
    }
}
