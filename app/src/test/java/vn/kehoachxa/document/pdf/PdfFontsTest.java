package vn.kehoachxa.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.SamplePapers;

/** The PC's own Times New Roman, played by the bundled face under another name. */
class PdfFontsTest {

    private static final Map<String, String> FILES =
            Map.of("Regular", "times.ttf", "Bold", "timesbd.ttf", "Italic", "timesi.ttf", "BoldItalic", "timesbi.ttf");

    @TempDir
    Path folder;

    @Test
    void takesTheFacesOfThePc() throws IOException {
        install(UnaryOperator.identity());

        assertThat(names()).containsExactly(
                "LiberationTimes", "LiberationTimes-Bold", "LiberationTimes-BoldItalic", "LiberationTimes-Italic");
    }

    @Test
    void fileNamesMayBeInCapitals() throws IOException {
        install(UnaryOperator.identity());
        Files.move(folder.resolve("times.ttf"), folder.resolve("TIMES.TTF"));

        assertThat(names()).contains("LiberationTimes");
    }

    @Test
    void takesTheFirstFolderThatHasAll() throws IOException {
        install(UnaryOperator.identity());

        assertThat(names(folder.resolve("none"), folder)).contains("LiberationTimes");
    }

    @Test
    void aFaceThatIsMissingIsNotMixedWithTheOthers() throws IOException {
        install(UnaryOperator.identity());
        Files.delete(folder.resolve("timesbi.ttf"));

        assertThat(names()).contains("LiberationSerif").doesNotContain("LiberationTimes");
    }

    @Test
    void aFaceThatLacksVietnameseLettersIsRefused() throws IOException {
        install(UnaryOperator.identity());
        Files.write(folder.resolve("timesi.ttf"), latinOnly(face("Italic")));

        assertThat(names()).contains("LiberationSerif").doesNotContain("LiberationTimes");
    }

    @Test
    void aFaceThatMayNotBeEmbeddedIsRefused() throws IOException {
        for (var type : List.of(0x0002, 0x0100, 0x0200, 0x0108)) {
            install(bytes -> withRights(bytes, type));
            assertThat(names()).contains("LiberationSerif");
        }
    }

    @Test
    void aFaceForPrintingOrEditingMayBeEmbedded() throws IOException {
        for (var type : List.of(0x0000, 0x0004, 0x0008)) {
            install(bytes -> withRights(bytes, type));
            assertThat(names()).contains("LiberationTimes");
        }
    }

    @Test
    void aDamagedFaceIsRefused() throws IOException {
        install(UnaryOperator.identity());
        Files.write(folder.resolve("timesbd.ttf"), "no face at all".getBytes(StandardCharsets.US_ASCII));
        assertThat(names()).contains("LiberationSerif");

        Files.write(folder.resolve("timesbd.ttf"), Arrays.copyOf(face("Bold"), 60_000));
        assertThat(names()).contains("LiberationSerif");
    }

    @Test
    void windowsKeepsItsFacesInItsOwnFolder() {
        assertThat(FontFolders.of("Windows 11", Map.of("WINDIR", "D:\\Win")).toString()).contains("D:\\Win").contains("Fonts");
        assertThat(FontFolders.of("Linux", Map.of())).hasSize(1);
    }

    private void install(UnaryOperator<byte[]> change) throws IOException {
        for (var file : FILES.entrySet()) {
            Files.write(folder.resolve(file.getValue()), change.apply(face(file.getKey())));
        }
    }

    /** The bundled face with another name of the same length. */
    private static byte[] face(String name) throws IOException {
        try (var stream = PdfFontsTest.class.getResourceAsStream("/liberation/LiberationSerif-" + name + ".ttf")) {
            var bytes = stream.readAllBytes();
            for (var charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.US_ASCII)) {
                replace(bytes, "LiberationSerif".getBytes(charset), "LiberationTimes".getBytes(charset));
            }
            return bytes;
        }
    }

    private static void replace(byte[] in, byte[] from, byte[] to) {
        for (var i = 0; i + from.length <= in.length; i++) {
            if (Arrays.equals(in, i, i + from.length, from, 0, from.length)) {
                System.arraycopy(to, 0, in, i, to.length);
            }
        }
    }

    private static byte[] withRights(byte[] face, int type) {
        var bytes = ByteBuffer.wrap(face);
        for (var table = 12; ; table += 16) {
            if (new String(face, table, 4, StandardCharsets.US_ASCII).equals("OS/2")) {
                bytes.putShort(bytes.getInt(table + 8) + 8, (short) type);
                return face;
            }
        }
    }

    private static byte[] latinOnly(byte[] face) throws IOException {
        var subsetter = new TTFSubsetter(new TTFParser().parse(new RandomAccessReadBuffer(face)));
        for (var c = 0x20; c < 0x180; c++) {
            subsetter.add(c);
        }
        var out = new ByteArrayOutputStream();
        subsetter.writeToStream(out);
        return out.toByteArray();
    }

    private TreeSet<String> names() throws IOException {
        return names(folder);
    }

    private static TreeSet<String> names(Path... folders) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfWriter(PdfFonts.from(List.of(folders))).write(Composer.compose(SamplePapers.issuedPlan()), out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            var names = new TreeSet<String>();
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                names.add(pdf.getPage(0).getResources().getFont(name).getName().substring(7));
            }
            return names;
        }
    }
}
