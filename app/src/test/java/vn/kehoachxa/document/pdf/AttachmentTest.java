package vn.kehoachxa.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.SamplePapers;

/** Files inside a PDF file are found by other programs, byte for byte. */
class AttachmentTest {

    private static final byte[] CONTENT = "{\"subject\": \"Kế hoạch (năm) \\\\ 2026\"}\n".repeat(5000).getBytes(StandardCharsets.UTF_8);
    private static final Attachment DATA = new Attachment("kehoachxa.json", "application/json", "Dữ liệu của văn bản", CONTENT);
    private static final Attachment OTHER = new Attachment("a.txt", "text/plain", "", new byte[0]);

    private static byte[] written(Attachment... attachments) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfWriter(new PdfFonts()).write(Composer.compose(SamplePapers.issuedPlan()), List.of(attachments), out);
        return out.toByteArray();
    }

    private static String xmp(PDDocument pdf) throws IOException {
        return new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void anotherProgramFindsTheFileWithEveryByte() throws IOException {
        try (var pdf = Loader.loadPDF(written(DATA))) {
            var files = new PDDocumentNameDictionary(pdf.getDocumentCatalog()).getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("kehoachxa.json");
            var found = files.get("kehoachxa.json");
            assertThat(found.getFilename()).isEqualTo("kehoachxa.json");
            assertThat(found.getFileDescription()).isEqualTo("Dữ liệu của văn bản");
            assertThat(found.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
            assertThat(found.getEmbeddedFile().getSize()).isEqualTo(CONTENT.length);
            assertThat(found.getEmbeddedFile().toByteArray()).isEqualTo(CONTENT);
            assertThat(found.getCOSObject().getNameAsString(COSName.getPDFName("AFRelationship"))).isEqualTo("Source");
            assertThat(pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF")).getObject(0)).isEqualTo(found.getCOSObject());
            assertThat(xmp(pdf)).contains("<pdfaid:part>3</pdfaid:part>");
        }
    }

    @Test
    void severalStandInTheOrderOfTheirNames() throws IOException {
        try (var pdf = Loader.loadPDF(written(DATA, OTHER))) {
            assertThat(new PDDocumentNameDictionary(pdf.getDocumentCatalog()).getEmbeddedFiles().getNames().keySet())
                    .containsExactly("a.txt", "kehoachxa.json");
        }
    }

    @Test
    void aFileWithNothingInsideSaysSo() throws IOException {
        try (var pdf = Loader.loadPDF(written())) {
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
            assertThat(xmp(pdf)).contains("<pdfaid:part>2</pdfaid:part>");
        }
    }

    @Test
    void theSamePaperWithTheSameDataIsTheSameFile() throws IOException {
        assertThat(written(DATA)).isEqualTo(written(DATA));
    }

    @ParameterizedTest
    @CsvSource({"../plan.json, application/json", "'', application/json", "kế hoạch.json, application/json", "a b, text/plain", "a.json, json"})
    void aNameThatASystemMightNotTakeIsRefused(String name, String type) {
        assertThatThrownBy(() -> new Attachment(name, type, "", CONTENT)).isInstanceOf(IllegalArgumentException.class);
    }
}
