package vn.kehoachxa.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.pdf.Attachment;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.pdf.PdfWriter;
import vn.kehoachxa.document.word.WordWriter;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.export.KeptBytes;
import vn.kehoachxa.export.PaperFileWriter;
import vn.kehoachxa.intake.pdf.PdfData;
import vn.kehoachxa.plan.Contact;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.sheet.SheetWriter;

/** Writes and reads province files as the program does, with the bundled typeface. */
public final class ProvinceFiles {

    public static final Contact CONTACT = new Contact("Vàng Thị Mỷ", "0212 3 868 111", "vanho@sonla.gov.vn");

    private static final PdfFonts FONTS = bundled();
    private static final Citations CITATIONS = new Citations();

    private ProvinceFiles() {}

    private static PdfFonts bundled() {
        try {
            return new PdfFonts();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    public static Exporter exporter() {
        return new Exporter(writers());
    }

    /** The formats that go into a province file. */
    public static Map<Format, PaperFileWriter> writers() {
        var pdf = new PdfWriter(FONTS);
        var word = new WordWriter(FONTS);
        return Map.of(
                Format.PDF, (p, options, out) -> pdf.write(Composer.compose(p.paper(), options), List.of(data(p.paper())), out),
                Format.DOCX, (p, options, out) -> word.write(Composer.compose(p.paper(), options), out),
                Format.XLSX, (p, options, out) -> new SheetWriter().write(p.paper(), out),
                Format.JSON, (p, options, out) -> out.write(PaperJson.text(p, CITATIONS::in).getBytes(UTF_8)));
    }

    private static Attachment data(Paper paper) {
        return new Attachment("kehoachxa.json", "application/json", "Dữ liệu", PaperJson.text(Followed.fresh(paper), CITATIONS::in).getBytes(UTF_8));
    }

    public static ProvinceWriter writer() {
        return writer(exporter());
    }

    /** One that says what is missing by its code. */
    public static ProvinceWriter writer(Exporter exporter) {
        return new ProvinceWriter(exporter, "1.2.3", (paper, gap) -> gap.code() + " " + gap.quote());
    }

    public static DeliveryReader reader() {
        return new ProvinceReader(PdfData::in);
    }

    /** A paper as it stands, without anything beside it. */
    public static Sending sending(Paper paper) {
        return new Sending(paper, PrintOptions.PLAIN, KeptBytes.NONE, CONTACT, List.of(), null, List.of());
    }

    /** Writes a paper's province file into a folder, under its own name. */
    public static Path write(Paper paper, Path folder) {
        var writer = writer();
        return writer.write(sending(paper), folder.resolve(writer.name(paper))).path();
    }
}
