package vn.kehoachxa.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;

/** PDFs written by hand, a few objects each; their table of places is left out, so that every reader has to look for the objects. */
final class HostilePdfs {

    private static final int MANY = 1_000_000;
    private static final String FONT = "5 0 obj\n<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 7 0 R/DescendantFonts[6 0 R]>>\nendobj\n"
            + "6 0 obj\n<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>%s>>\nendobj\n";

    private HostilePdfs() {}

    /** A PDF. @param outcome what is to come of it */
    record Pdf(String outcome, Supplier<byte[]> bytes) {}

    static Map<String, Pdf> all() {
        var all = new LinkedHashMap<String, Pdf>();
        all.put("PDF: widths of 2^31 letters", text("INTAKE-TOO-BIG", () -> page(FONT.formatted("/W[0 2147483647 500]") + letters("<0000> <00ff> <0000>"))));
        all.put("PDF: the same widths 100,000 times", text("INTAKE-TOO-BIG", () -> page(FONT.formatted("/W[" + "0 65535 500 ".repeat(100_000) + "]") + letters(""))));
        all.put("PDF: letters of 2^24 codes", text("INTAKE-TOO-BIG", () -> page(FONT.formatted("") + letters("<000000> <ffffff> <0000>"))));
        all.put("PDF: the same letters 10,000 times", text("INTAKE-TOO-BIG", () -> page(FONT.formatted("") + letters("<0000> <ffff> <0000> ".repeat(10_000)))));
        all.put("PDF: as many widths and letters as a font has codes", text("INTAKE-NOT-A-PLAN", () -> page("BT /F1 14 Tf 85 700 Td <"
                + "0042006100200061006e00200054006f002000740072006f006e0067002000780061002e".repeat(2) + "> Tj ET", FONT.formatted("/W[0 65535 500]") + letters("<0000> <ffff> <0000>"))));
        all.put("PDF: widths up to the last of all numbers", text("INTAKE-TOO-BIG", () -> page(FONT.formatted("/W[2147483647 2147483647 500]") + letters(""))));
        all.put("PDF: widths from beyond 2^32 on", text("INTAKE-TOO-BIG", () -> page(FONT.formatted("/W[4294967296 2147483646 500]") + letters(""))));
        all.put("PDF: widths of 2^31 letters after a name", text("INTAKE-TOO-BIG", () -> page(FONT.formatted("/W[/X 0 2147483646 500]") + letters(""))));
        all.put("PDF: codes of five bytes", text("INTAKE-TOO-BIG", () -> page(FONT.formatted("") + letters("<0000000000> <007fffffff> <00>"))));
        all.put("PDF: letters after a comment", text("INTAKE-TOO-BIG", () -> page(FONT.formatted("") + letters("<0000> <0001> % endbfrange\n<000000> <ffffff> <00>"))));
        all.put("PDF: letters after an operator", text("INTAKE-TOO-BIG", () -> page(FONT.formatted("") + letters("<0000> <0001> endbfrange <000000> <ffffff> <00>"))));
        all.put("PDF: 10^6 letters for a range of two", text("INTAKE-TOO-BIG", () -> page(FONT.formatted("") + letters("<0000> <0001> [" + "<0041> ".repeat(MANY) + "]"))));
        all.put("PDF: a table of 10^5 other tables", text("INTAKE-TOO-BIG", () -> page(FONT.formatted("") + letters("endbfrange " + "/UniJIS-UTF16-H usecmap ".repeat(100_000)))));
        all.put("PDF: 10^5 ranges gone through for 10^5 letters", text("INTAKE-TOO-BIG", () -> page("BT /F1 14 Tf 85 700 Td <" + "0041".repeat(100_000) + "> Tj ET",
                FONT.replace("/Identity-H", " 7 0 R").formatted("") + letters("endbfrange 1000000 begincidrange " + "<0000> <0001> 7 <0003> <0004> 9 ".repeat(50_000) + "endcidrange"))));
        all.put("PDF: 10^5 upright ranges for 10^5 letters", text("INTAKE-TOO-BIG", () -> page("BT /F1 14 Tf 85 700 Td <" + "0041".repeat(100_000) + "> Tj ET",
                FONT.replace("Identity-H", "Identity-V").formatted("/W2[" + "1 2 3 4 5 ".repeat(100_000) + "]") + letters(""))));
        all.put("PDF: a font made for 10^6 states", text("INTAKE-TOO-BIG", () -> page("/G1 gs ".repeat(MANY), FONT.formatted("/W[0 65535 500]") + letters(""))));
        all.put("PDF: a font of the page's own set 10^6 times", text("INTAKE-SCAN", () -> page("/F2 1 Tf /F1 1 Tf ".repeat(MANY / 2), FONT.formatted("/W[0 65535 500]") + letters(""))));
        all.put("PDF: 10^4 fonts of the same widths", text("INTAKE-TOO-BIG", () -> tree("/Kids[3 0 R]/Count 1", fonts(10_000))));
        all.put("PDF: 2^31-1 pages told", text("INTAKE-SCAN", () -> tree("/Kids[3 0 R]/Count 2147483647", "")));
        all.put("PDF: pages within themselves", text("INTAKE-SCAN", () -> tree("/Kids[2 0 R 2 0 R]/Count 4", "")));
        all.put("PDF: pages 100,000 deep", text("INTAKE-BROKEN", () -> {
            var deep = new StringBuilder();
            for (var i = 10; i < 100_010; i++) {
                deep.append(i).append(" 0 obj\n<</Type/Pages/Count 1/Kids[").append(i + 1).append(" 0 R]>>\nendobj\n");
            }
            return tree("/Kids[10 0 R]/Count 1", deep.toString());
        }));
        all.put("PDF: 10^6 lists within each other", text("INTAKE-BROKEN", () -> tree("/Kids[3 0 R]/Count 1/X " + "[".repeat(MANY) + "]".repeat(MANY), "")));
        all.put("PDF: 10^6 dictionaries within each other", text("INTAKE-BROKEN", () -> tree("/Kids[3 0 R]/Count 1/X " + "<</A".repeat(MANY) + " 1" + ">>".repeat(MANY), "")));
        all.put("PDF: tables of places in a circle", text("INTAKE-BROKEN", () -> "%PDF-1.7\nxref\n0 0\ntrailer\n<</Prev 9/Root 1 0 R>>\nstartxref\n9\n%%EOF\n"));
        all.put("PDF: a reference to itself", text("INTAKE-BROKEN", () -> "%PDF-1.7\n1 0 obj\n1 0 R\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n"));
        all.put("PDF: objects that unpack to 60 MB", new Pdf("INTAKE-TOO-BIG", () -> packed("/Type/ObjStm/N 1/First 4", 60)));
        all.put("PDF: 60 MB of data inside", new Pdf("INTAKE-TOO-BIG", () -> packed("/Type/EmbeddedFile", 60)));
        all.put("PDF: 2 million times the word stream", text("INTAKE-TOO-BIG", () -> tree("/Kids[3 0 R]/Count 1", "stream\n".repeat(2 * MANY))));
        all.put("PDF: 60 streams that unpack to 47 MB", new Pdf("INTAKE-TOO-BIG", HostilePdfs::manyPacked));
        all.put("PDF: 2 million objects begun", text("INTAKE-SCAN", () -> tree("/Kids[3 0 R]/Count 1", "9 0 obj\n".repeat(2 * MANY))));
        all.put("PDF: 2 million trailers", text("INTAKE-SCAN", () -> tree("/Kids[3 0 R]/Count 1", "trailer\n".repeat(2 * MANY))));
        all.put("PDF: 2 million tables of places", text("INTAKE-SCAN", () -> tree("/Kids[3 0 R]/Count 1", "xref\n".repeat(2 * MANY))));
        all.put("PDF: 16 million brackets", text("INTAKE-SCAN", () -> tree("/Kids[3 0 R]/Count 1", "8 0 obj\n" + "(".repeat(16 * MANY))));
        all.put("PDF: pages that are one page 10^6 times", text("INTAKE-TOO-LONG", () -> tree("/Kids[" + "3 0 R ".repeat(MANY) + "]/Count 1", "")));
        return all;
    }

    private static Pdf text(String outcome, Supplier<String> text) {
        return new Pdf(outcome, () -> text.get().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String tree(String pages, String more) {
        return "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages" + pages
                + ">>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\n" + more + "trailer\n<</Root 1 0 R>>\n%%EOF\n";
    }

    /** A page that shows two letters. */
    private static String page(String font) {
        return page("BT /F1 14 Tf 85 700 Td <00410042> Tj ET", font);
    }

    private static String page(String content, String font) {
        return "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</ExtGState<</G1<</Font[5 0 R 9]>>>>/Font<</F1 5 0 R/F2<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[6 0 R]>>>>>>/Contents 4 0 R>>\nendobj\n"
                + "4 0 obj\n<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream\nendobj\n" + font + "trailer\n<</Root 1 0 R>>\n%%EOF\n";
    }

    /** The page again, with fonts all with one list of widths. */
    private static String fonts(int many) {
        var set = new StringBuilder();
        var fonts = new StringBuilder();
        for (var i = 0; i < many; i++) {
            set.append("/F").append(i).append(" 1 Tf ");
            fonts.append("/F").append(i).append("<</Type/Font/Subtype/TrueType/BaseFont/X/FirstChar 0/LastChar 99999/Widths 8 0 R>>");
        }
        return "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<<" + fonts + ">>>>/Contents 4 0 R>>\nendobj\n"
                + "4 0 obj\n<</Length " + set.length() + ">>\nstream\n" + set + "\nendstream\nendobj\n8 0 obj\n[" + "500 ".repeat(100_000) + "]\nendobj\n";
    }

    private static String letters(String ranges) {
        var map = "begincmap /CMapName /X def 1 begincodespacerange <0000> <FFFF> endcodespacerange 100 beginbfrange " + ranges + " endbfrange endcmap";
        return "7 0 obj\n<</Length " + map.length() + ">>\nstream\n" + map + "\nendstream\nendobj\n";
    }

    private static byte[] zeros(int megabytes) {
        var out = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(out)) {
            var block = new byte[1 << 20];
            for (var i = 0; i < megabytes; i++) {
                deflating.write(block);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void stream(ByteArrayOutputStream out, int number, String dictionary, byte[] packed) {
        put(out, number + " 0 obj\n<<" + dictionary + "/Filter/FlateDecode/Length " + packed.length + ">>\nstream\n");
        out.writeBytes(packed);
        put(out, "\nendstream\nendobj\n");
    }

    /** A file with data inside whose stream has this dictionary. */
    private static byte[] packed(String dictionary, int megabytes) {
        var out = new ByteArrayOutputStream();
        put(out, "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(k.json) 8 0 R]>>>>>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
                + "8 0 obj\n<</Type/Filespec/F(k.json)/EF<</F 9 0 R>>>>\nendobj\n");
        stream(out, 9, dictionary, zeros(megabytes));
        put(out, "trailer\n<</Root 1 0 R>>\n%%EOF\n");
        return out.toByteArray();
    }

    private static byte[] manyPacked() {
        var out = new ByteArrayOutputStream();
        put(out, "%PDF-1.7\n");
        var packed = zeros(47);
        for (var i = 0; i < 60; i++) {
            stream(out, 10 + i, "", packed);
        }
        put(out, "trailer\n<</Root 1 0 R>>\n%%EOF\n");
        return out.toByteArray();
    }
}
