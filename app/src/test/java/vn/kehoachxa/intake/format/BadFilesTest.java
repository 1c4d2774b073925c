package vn.kehoachxa.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoachxa.intake.source.UnreadableFileException;
import vn.kehoachxa.intake.text.TextSource;
import vn.kehoachxa.intake.word.WordFile;
import vn.kehoachxa.intake.word.WordSource;

/** Files that a clerk may pick, or that somebody sends: each is refused with a reason, whatever its name. */
class BadFilesTest {

    private static final SourceReaders READERS = new SourceReaders(Map.of(FileFormat.WORD, new WordSource(), FileFormat.TEXT, new TextSource()));

    private static final String DOCUMENT = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s</w:body></w:document>";

    private static byte[] zip(String... namesAndContents) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] word(String document) {
        return WordFile.of().part("word/document.xml", document).bytes();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> files() {
        var whole = WordFile.of(WordFile.p(WordFile.t("Kế hoạch của Ủy ban nhân dân xã"))).bytes();
        return Stream.of(
                arguments("empty", new byte[0], "INTAKE-NO-TEXT"),
                arguments("blank text", text(" \n\n "), "INTAKE-NO-TEXT"),
                arguments("a word file without text", WordFile.of().bytes(), "INTAKE-NO-TEXT"),
                arguments("cut off", Arrays.copyOf(whole, whole.length / 2), "INTAKE-BROKEN"),
                arguments("cut off at its end", Arrays.copyOf(whole, whole.length - 5), "INTAKE-BROKEN"),
                arguments("XML that stops", word("<w:document"), "INTAKE-BROKEN"),
                arguments("no document part", zip("[Content_Types].xml", WordFile.MAIN_TYPE), "INTAKE-BROKEN"),
                arguments("a document without a body", word("<a/>"), "INTAKE-BROKEN"),
                arguments("with a document type", word("<!DOCTYPE a [<!ENTITY b \"c\">]>" + DOCUMENT.formatted("&b;")), "INTAKE-BROKEN"),
                arguments("entities within entities", word("<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
                        + DOCUMENT.formatted("<w:p><w:r><w:t>&c;</w:t></w:r></w:p>")), "INTAKE-BROKEN"),
                arguments("an entity from outside", word("<!DOCTYPE a SYSTEM \"file:///etc/passwd\">" + DOCUMENT.formatted("")), "INTAKE-BROKEN"),
                arguments("packed a thousand times", word(DOCUMENT.formatted(" ".repeat(20_000_000))), "INTAKE-BOMB"),
                arguments("too deep", word(DOCUMENT.formatted("<w:sdt><w:sdtContent>".repeat(50_000))), "INTAKE-BOMB"),
                arguments("too many elements in one", word(DOCUMENT.formatted("<w:p>" + "<w:r/>".repeat(600_000) + "</w:p>")), "INTAKE-BOMB"),
                arguments("too many columns", word(DOCUMENT.formatted("<w:tbl><w:tr>" + "<w:tc/>".repeat(5_000) + "</w:tr></w:tbl>")), "INTAKE-BOMB"),
                arguments("too many paragraphs", word(DOCUMENT.formatted("<w:p/>".repeat(300_000))), "INTAKE-BOMB"),
                arguments("too many parts", text("PK\003\004" + "PK\001\002".repeat(20_001)), "INTAKE-BOMB"),
                arguments("macros", WordFile.of().type("application/vnd.ms-word.document.macroEnabled.main+xml").bytes(), "INTAKE-MACROS"),
                arguments("macros under another name", WordFile.of().part("word/vbaProject.bin", "x").bytes(), "INTAKE-MACROS"),
                arguments("Excel", zip("[Content_Types].xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"), "INTAKE-SHEET"),
                arguments("PowerPoint", zip("[Content_Types].xml", "application/vnd.openxmlformats-officedocument.presentationml"), "INTAKE-NOT-A-DOCUMENT"),
                arguments("any zip", zip("a.txt", "b"), "INTAKE-NOT-A-DOCUMENT"),
                arguments("LibreOffice", zip("mimetype", "application/vnd.oasis.opendocument.text"), "INTAKE-ODT"),
                arguments("LibreOffice's tables", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), "INTAKE-SHEET"),
                arguments("behind a password", OfficeFiles.compound("EncryptedPackage"), "INTAKE-PASSWORD"),
                arguments("Word 97", OfficeFiles.compound("WordDocument"), "INTAKE-DOC97"),
                arguments("Excel 97", OfficeFiles.compound("Workbook"), "INTAKE-SHEET"),
                arguments("another compound file", OfficeFiles.compound("Other"), "INTAKE-NOT-A-DOCUMENT"),
                arguments("RTF", text("{\\rtf1\\ansi Ke hoach}"), "INTAKE-RTF"),
                arguments("PNG", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "INTAKE-PICTURE"),
                arguments("JPEG", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16}, "INTAKE-PICTURE"),
                arguments("a web page under Word's name", text("\ufeff<html><body>Kế hoạch</body></html>"), "INTAKE-WEB-PAGE"),
                arguments("Word 2003's XML", text("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>"), "INTAKE-WEB-PAGE"),
                arguments("a format without a reader", text("%PDF-1.7"), "INTAKE-NOT-A-DOCUMENT"),
                arguments("a program", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 3}, "INTAKE-NOT-A-DOCUMENT"),
                arguments("a text as long as no paper is", new byte[9_000_000], "INTAKE-NOT-A-DOCUMENT"),
                arguments("letters as long as no paper is", text("chữ ".repeat(2_000_000)), "INTAKE-TOO-BIG"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("files")
    void isRefusedWithItsReason(String name, byte[] file, String code) {
        assertThatThrownBy(() -> READERS.read(file))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void filesBeyondTheLargestAreNotReadAtAll() {
        assertThatThrownBy(() -> SourceReaders.checkSize(SourceReaders.LARGEST + 1))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.code()).isEqualTo("INTAKE-TOO-BIG"));
        SourceReaders.checkSize(SourceReaders.LARGEST);
    }

    @Test
    void aFileIsKnownWhateverStandsBeforeAPdf() {
        assertThat(FormatDetector.detect(text("\n\nx %PDF-1.4"))).isEqualTo(FileFormat.PDF);
        assertThat(FormatDetector.detect("Kế hoạch năm 2026".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(FileFormat.TEXT);
        assertThat(FormatDetector.detect(text("Kế hoạch\f\r\n\tnăm"))).isEqualTo(FileFormat.TEXT);
        assertThat(FormatDetector.detect(text("PKI là hạ tầng khóa công khai"))).isEqualTo(FileFormat.TEXT);
    }

    /** Bytes of a good file turned at random: it is read or refused, and nothing else happens. */
    @Test
    void damagedFilesAreReadOrRefused() {
        var good = WordFile.of(
                        "<w:tbl><w:tblGrid><w:gridCol w:w=\"500\"/></w:tblGrid><w:tr><w:tc>" + WordFile.p(WordFile.t("ô")) + "</w:tc></w:tr></w:tbl>",
                        WordFile.p(WordFile.t("Kế hoạch của Ủy ban nhân dân xã").repeat(20)))
                .bytes();
        var random = new Random(1);
        for (var i = 0; i < 200; i++) {
            var file = good.clone();
            for (var n = 0; n < 1 + i % 8; n++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            assertThat(read(file)).isNotNull();
        }
    }

    private static Object read(byte[] file) {
        try {
            return READERS.read(file);
        } catch (UnreadableFileException e) {
            return e;
        }
    }

    /** The XML of a good file with tags left out, doubled or put elsewhere. */
    @Test
    void documentsOfAnyShapeAreRead() {
        var tags = List.of(
                "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>chữ</w:t>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>",
                "<w:tcPr><w:gridSpan w:val=\"-3\"/><w:vMerge/></w:tcPr>", "<w:fldChar w:fldCharType=\"end\"/>", "<w:fldChar/>", "<w:sym/>",
                "<w:trPr><w:gridBefore w:val=\"70\"/></w:trPr>", "<w:pPr><w:numPr><w:ilvl w:val=\"-1\"/><w:numId w:val=\"1e9\"/></w:numPr></w:pPr>",
                "<w:tblGrid><w:gridCol/></w:tblGrid>", "<w:sdt><w:sdtContent/></w:sdt>", "<w:sectPr/>", "<w:br w:type=\"page\"/>");
        var random = new Random(2);
        for (var i = 0; i < 200; i++) {
            var xml = new StringBuilder();
            var open = new ArrayDeque<String>();
            for (var n = 0; n < 40; n++) {
                var tag = tags.get(random.nextInt(tags.size()));
                if (tag.startsWith("</")) {
                    xml.append(open.isEmpty() ? "" : open.pop());
                } else {
                    xml.append(tag);
                    if (!tag.contains("/")) {
                        open.push(tag.replace("<", "</"));
                    }
                }
            }
            open.forEach(xml::append);
            assertThat(new WordSource().read(word(DOCUMENT.formatted(xml)))).as(xml.toString()).isNotNull();
        }
    }
}
