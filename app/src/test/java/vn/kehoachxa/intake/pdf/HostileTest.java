package vn.kehoachxa.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.intake.source.UnreadableFileException;

/** A file that can not be read says why, and none keeps the program busy or fills its memory. */
class HostileTest {

    private static String code(byte[] file) {
        return catchThrowableOfType(UnreadableFileException.class, () -> new PdfSource().read(file)).code();
    }

    private static byte[] encrypted(String user) {
        return Paper.bytes(p -> {
            p.text(100, 100, "Kế hoạch");
            p.stream.close();
            p.pdf.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
        });
    }

    @Test
    void aUsersPasswordIsAskedFor() {
        assertThat(code(encrypted("bí mật"))).isEqualTo("INTAKE-PASSWORD");
    }

    @Test
    void anOwnersPasswordIsNotNeeded() {
        assertThat(TextTest.texts(new PdfSource().read(encrypted("")))).containsExactly("Kế hoạch");
    }

    @Test
    void whatIsNoPdfIsBroken() {
        assertThat(code(new byte[0])).isEqualTo("INTAKE-BROKEN");
        assertThat(code("không phải PDF".getBytes(StandardCharsets.UTF_8))).isEqualTo("INTAKE-BROKEN");
        assertThat(code("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8))).isEqualTo("INTAKE-BROKEN");
    }

    @Test
    void aFileCutOrSpoiltAnywhereIsReadOrRefusedByItsCode() {
        var whole = Paper.bytes(p -> p.text(100, 100, "Kế hoạch").page(PDRectangle.A4).text(100, 100, "Trang hai"));
        var random = new Random(30);
        for (var i = 0; i < 60; i++) {
            var spoilt = i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (var j = 0; i % 2 == 1 && j < 20; j++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
            }
            try {
                new PdfSource().read(spoilt);
            } catch (UnreadableFileException e) {
                assertThat(e.code()).startsWith("INTAKE-");
            }
        }
    }

    @Test
    void pagesWithoutTextAreAScan() {
        assertThat(code(Paper.bytes(p -> p.bar(100, 100, 200, 200)))).isEqualTo("INTAKE-SCAN");
    }

    @Test
    void moreThanFiveHundredPagesAreTooLong() {
        var file = Paper.bytes(p -> {
            for (var i = 0; i < 500; i++) {
                p.pdf.addPage(new PDPage());
            }
        });

        assertThatThrownBy(() -> new PdfSource().read(file)).isInstanceOfSatisfying(UnreadableFileException.class, e -> {
            assertThat(e.code()).isEqualTo("INTAKE-TOO-LONG");
            assertThat(e.arguments()).containsExactly(501, 500);
        });
    }

    @Test
    void aStreamThatUnpacksToFarMoreIsTooBig() {
        assertThat(code(bomb(1))).isEqualTo("INTAKE-TOO-BIG");
        assertThat(code(bomb(2))).isEqualTo("INTAKE-TOO-BIG");
    }

    /** @param times how often the stream is packed */
    private static byte[] bomb(int times) {
        return Paper.bytes(p -> {
            p.stream.close();
            var content = new COSStream();
            try (var raw = content.createRawOutputStream()) {
                raw.write(packed(times));
            }
            var filters = new COSArray();
            for (var i = 0; i < times; i++) {
                filters.add(COSName.FLATE_DECODE);
            }
            content.setItem(COSName.FILTER, filters);
            p.page.getCOSObject().setItem(COSName.CONTENTS, content);
        });
    }

    private static byte[] packed(int times) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            var spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (var i = 0; i < 80; i++) {
                deflater.write(spaces);
            }
        }
        for (var i = 1; i < times; i++) {
            var again = new ByteArrayOutputStream();
            try (var deflater = new DeflaterOutputStream(again)) {
                deflater.write(out.toByteArray());
            }
            out = again;
        }
        return out.toByteArray();
    }

    @Test
    void statesSavedWithoutEndAreNotKept() {
        var file = Paper.bytes(p -> {
            for (var i = 0; i < 200_000; i++) {
                p.stream.saveGraphicsState();
            }
            p.text(100, 100, "Kế hoạch");
            for (var i = 0; i < 200_000; i++) {
                p.stream.restoreGraphicsState();
            }
            p.text(100, 130, "Chương trình");
        });

        assertThat(TextTest.texts(new PdfSource().read(file))).containsExactly("Kế hoạch", "Chương trình");
    }

    @Test
    void formsThatMultiplyEachOtherEnd() {
        var file = Paper.bytes(p -> {
            p.text(100, 100, "Kế hoạch");
            var inner = new PDFormXObject(p.pdf);
            inner.setBBox(PDRectangle.A4);
            for (var depth = 0; depth < 10; depth++) {
                var outer = new PDFormXObject(p.pdf);
                outer.setBBox(PDRectangle.A4);
                outer.setResources(new PDResources());
                try (var stream = new PDFormContentStream(outer)) {
                    for (var i = 0; i < 10; i++) {
                        stream.drawForm(inner);
                    }
                }
                inner = outer;
            }
            p.stream.drawForm(inner);
        });

        assertThat(code(file)).isEqualTo("INTAKE-TOO-BIG");
    }

    @Test
    void thePaperInsideAFileOfOursIsFound() {
        var json = "{\"schema\": \"kehoachxa.paper/1\"}";

        assertThat(new PdfSource().read(withFile("ke-hoach.json", json)).embedded()).isEqualTo(json);
        assertThat(new PdfSource().read(withFile("ke-hoach.json", "{}")).embedded()).isNull();
        assertThat(new PdfSource().read(withFile("ke-hoach.xml", json)).embedded()).isNull();
    }

    @Test
    void whatStandsUnderOurNameIsTheDataWhateverItIsAndNeverPassedOverForThePages() {
        assertThat(new PdfSource().read(withFile("kehoachxa.json", "{}")).embedded()).isEqualTo("{}");
        assertThat(PdfData.in(withFile("kehoachxa.json", ""))).isEmpty();
        var tooLong = " ".repeat((16 << 20) + 1);
        assertThat(code(withFile("kehoachxa.json", tooLong))).isEqualTo("INTAKE-DATA");
        assertThat(new PdfSource().read(withFile("ke-hoach.json", tooLong)).embedded()).isNull();
    }

    private static byte[] withFile(String name, String content) {
        return Paper.bytes(p -> {
            p.text(100, 100, "Kế hoạch");
            var file = new PDComplexFileSpecification();
            file.setFile(name);
            file.setEmbeddedFile(new PDEmbeddedFile(p.pdf, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of(name, file));
            var names = new PDDocumentNameDictionary(p.pdf.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            p.pdf.getDocumentCatalog().setNames(names);
        });
    }
}
