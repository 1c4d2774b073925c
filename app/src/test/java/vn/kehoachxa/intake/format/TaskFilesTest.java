package vn.kehoachxa.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoachxa.intake.TaskList;
import vn.kehoachxa.intake.Workbook;
import vn.kehoachxa.intake.sheet.SheetSource;
import vn.kehoachxa.intake.source.UnreadableFileException;
import vn.kehoachxa.intake.word.WordFile;

/** Files that somebody may give as a list of tasks: each is read, or refused with its reason, whatever its name. */
class TaskFilesTest {

    private static final String SHEET = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">%s</worksheet>";
    private static final String HEADER = "<row><c t=\"inlineStr\"><is><t>Nhiệm vụ</t></is></c><c t=\"inlineStr\"><is><t>Cơ quan chủ trì</t></is></c></row>";

    @TempDir
    private Path folder;

    private TaskList read(byte[] content) throws IOException {
        return new TaskFiles(new SheetSource(), UUID::randomUUID).read(Files.write(folder.resolve("danh sách.xlsx"), content));
    }

    private static byte[] book(Consumer<Worksheet> fill) {
        var out = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(out, "thử", null); var sheet = book.newWorksheet("Nhiệm vụ")) {
            sheet.value(0, 0, "TT");
            sheet.value(0, 1, "Nhiệm vụ");
            sheet.value(0, 2, "Cơ quan chủ trì");
            fill.accept(sheet);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] rows(int count) {
        return book(sheet -> {
            for (var r = 1; r <= count; r++) {
                sheet.value(r, 0, r);
                sheet.value(r, 1, "Việc số " + r);
                sheet.value(r, 2, "Văn phòng");
            }
        });
    }

    private static byte[] small() {
        return new Workbook().sheet("Việc", "TT | Nhiệm vụ | Chủ trì", "1 | Kéo cáp | Văn phòng").bytes();
    }

    /** A good file with another part in place of its own. */
    private static byte[] with(String part, String content) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(small())); var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(part) ? content.getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] sheet(String content) {
        return with("xl/worksheets/sheet1.xml", SHEET.formatted(content));
    }

    private static byte[] typed(String type) {
        return with("[Content_Types].xml", "<Types><Override ContentType=\"" + type + "\"/></Types>");
    }

    static Stream<Arguments> bad() {
        var whole = rows(50);
        return Stream.of(
                arguments("empty", new byte[0], "LIST-NOT-EXCEL"),
                arguments("a text", "Nhiệm vụ;Chủ trì".getBytes(StandardCharsets.UTF_8), "LIST-NOT-EXCEL"),
                arguments("a Word file under Excel's name", WordFile.of(WordFile.p(WordFile.t("Kế hoạch"))).bytes(), "LIST-NOT-EXCEL"),
                arguments("a web page under Excel's name", "<html><table></table></html>".getBytes(StandardCharsets.UTF_8), "LIST-NOT-EXCEL"),
                arguments("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "LIST-NOT-EXCEL"),
                arguments("behind a password", OfficeFiles.compound("EncryptedPackage"), "INTAKE-PASSWORD"),
                arguments("Excel 97", OfficeFiles.compound("Workbook"), "LIST-OLD-EXCEL"),
                arguments("Excel's binary form", typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main"), "LIST-OLD-EXCEL"),
                arguments("cut off", Arrays.copyOf(whole, whole.length / 2), "LIST-BROKEN"),
                arguments("cut off at its end", Arrays.copyOf(whole, whole.length - 5), "LIST-BROKEN"),
                arguments("XML that stops", with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>"), "LIST-BROKEN"),
                arguments("no workbook", with("xl/workbook.xml", ""), "LIST-BROKEN"),
                arguments("with a document type", with("xl/worksheets/sheet1.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]>" + SHEET.formatted("&b;")), "LIST-BROKEN"),
                arguments("entities within entities", with("xl/sharedStrings.xml", "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>"),
                        "LIST-BROKEN"),
                arguments("an entity from outside", with("xl/worksheets/sheet1.xml", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">" + SHEET.formatted("")), "LIST-BROKEN"),
                arguments("packed a thousand times", sheet(" ".repeat(20_000_000)), "INTAKE-BOMB"),
                arguments("too deep", sheet("<a>".repeat(50_000)), "INTAKE-BOMB"),
                arguments("too many elements in one", sheet("<sheetData><row><c>" + "<v/>".repeat(600_000) + "</c></row></sheetData>"), "INTAKE-BOMB"),
                arguments("too many merged cells", sheet("<sheetData/><mergeCells>" + "<mergeCell ref=\"A1:B2\"/>".repeat(100_001) + "</mergeCells>"), "INTAKE-BOMB"),
                arguments("one long text in many cells", new Workbook().sheet("Việc", Collections.nCopies(400, "chữ ".repeat(7_000)).toArray(String[]::new)).bytes(),
                        "LIST-TOO-BIG"),
                arguments("more rows than are read", rows(SheetSource.MOST_ROWS), "LIST-ROWS"),
                arguments("more rows than are read, of something else", sheet("<sheetData>" + "<row><c><v>1</v></c></row>".repeat(SheetSource.MOST_ROWS + 1) + "</sheetData>"),
                        "LIST-ROWS"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("bad")
    void isRefusedWithItsReason(String name, byte[] file, String code) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void aFileBeyondTheLargestIsNotRead() throws IOException {
        var file = folder.resolve("lớn.xlsx");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(TaskFiles.LARGEST + 1L);
        }
        assertThatThrownBy(() -> new TaskFiles(new SheetSource(), UUID::randomUUID).read(file))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.code()).isEqualTo("LIST-TOO-BIG"));
    }

    @Test
    void asManyRowsAsAreReadAreTaken() throws IOException {
        assertThat(read(rows(SheetSource.MOST_ROWS - 1)).tasks()).hasSize(SheetSource.MOST_ROWS - 1);
    }

    @Test
    void aBookWithMacrosIsReadAndNothingOfThemIsRun() throws IOException {
        assertThat(read(typed("application/vnd.ms-excel.sheet.macroEnabled.main+xml")).tasks()).hasSize(1);
    }

    @Test
    void rowsAndCellsWithoutNamesFollowEachOther() throws IOException {
        var list = read(sheet("<sheetData>" + HEADER + HEADER.replace("Nhiệm vụ", "Kéo cáp").replace("Cơ quan chủ trì", "Văn phòng") + "</sheetData>"));
        assertThat(list.table().rows()).singleElement().satisfies(r -> assertThat(r.cells()).extracting(c -> c.text()).containsExactly("Kéo cáp", "Văn phòng"));
    }

    @Test
    void emptyRowsDownToTheLastOfExcelCountNothing() throws IOException {
        var rows = new StringBuilder("<sheetData>" + HEADER + HEADER.replace("Nhiệm vụ", "Kéo cáp"));
        for (var r = 3; r < 200_000; r++) {
            rows.append("<row r=\"").append(r).append("\" spans=\"1:2\"><c r=\"A").append(r).append("\" s=\"1\"/></row>");
        }
        assertThat(read(sheet(rows + "</sheetData>")).tasks()).hasSize(1);
    }

    /** Bytes of a good file turned at random: it is read or refused, and nothing else happens. */
    @Test
    void damagedFilesAreReadOrRefused() {
        var good = new Workbook().sheet("Việc", "TT | Nhiệm vụ | Chủ trì", "1 | Kéo cáp | Văn phòng", "2 | Dạy chữ |").merge("C2:C3").bold(1).bytes();
        var random = new Random(1);
        for (var i = 0; i < 100; i++) {
            var file = good.clone();
            for (var n = 0; n < 1 + i % 8; n++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            assertThat(readOrRefused(file)).isNotNull();
        }
    }

    private Object readOrRefused(byte[] file) {
        try {
            return read(file);
        } catch (UnreadableFileException e) {
            return e;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
