package vn.kehoachxa.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.kehoachxa.intake.source.OurFile;
import vn.kehoachxa.intake.source.Remark;
import vn.kehoachxa.intake.source.Source;
import vn.kehoachxa.intake.source.SourceReader;
import vn.kehoachxa.intake.source.UnreadableFileException;
import vn.kehoachxa.plan.Texts;

/**
 * Reads PDF files; any thread may. Remarks: {@code PDF-PAGE-NUMBERS} (how many), {@code PDF-RUNNING} (quote), {@code PDF-SIGNATURE} (quote; page),
 * {@code PDF-WATERMARK} (quote), {@code PDF-LETTERS} (how many letters are not known), {@code PDF-PAGE-BROKEN} (page).
 *
 * <p>Refuses with {@code INTAKE-PASSWORD}, {@code INTAKE-BROKEN}, {@code INTAKE-SCAN} (pictures of pages, no text), {@code INTAKE-TOO-LONG}
 * (pages, most), {@code INTAKE-TOO-BIG} (unpacks to more than a paper can be), {@code INTAKE-DATA} (carries data that can't be read).
 */
public final class PdfSource implements SourceReader {

    /** The entries in which our own files name their paper and its office. */
    private static final String PAPER = "kehoachxa.paper";
    private static final String OFFICE = "kehoachxa.office";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** More unknown letters than this part, and the text is as good as none. */
    private static final double UNREADABLE = 0.5;

    private final Spelling spelling;

    /** Reads fonts of today, whose letters are Unicode. */
    public PdfSource() {
        this((text, font) -> text);
    }

    /** @param toUnicode a text as the file has it, and the name of its font → the text that is meant: fonts before Unicode */
    public PdfSource(BiFunction<String, String, String> toUnicode) {
        this.spelling = new Spelling(toUnicode);
        NoSystemFonts.install();
    }

    @Override
    public Source read(byte[] file) {
        var budget = new Budget();
        return OpenPdf.read(file, budget, pdf -> read(pdf, budget));
    }

    private Source read(PDDocument pdf, Budget budget) throws IOException {
        if (pdf.getNumberOfPages() > Budget.PAGES) {
            throw new UnreadableFileException("INTAKE-TOO-LONG", null, pdf.getNumberOfPages(), Budget.PAGES);
        }
        var embedded = Embedded.json(pdf);
        if (embedded != null) {
            // The paper itself is there: its pages say nothing more.
            return new Source(List.of(), title(pdf), ours(pdf), embedded, List.of());
        }
        var remarks = new ArrayList<Remark>();
        var pages = pages(pdf, budget, remarks);
        if (pages.isEmpty()) {
            throw new UnreadableFileException("INTAKE-BROKEN", null);
        }
        var stamps = new Stamps(remarks::add);
        var clean = new Furniture(remarks::add).without(pages.stream().map(stamps::without).toList());
        var margins = new Margins(clean);
        var blocks = Joiner.joined(clean.stream().map(p -> PageBlocks.of(p, margins)).toList());
        return new Source(Assembly.pieces(clean, blocks, margins), title(pdf), ours(pdf), null, remarks);
    }

    private List<PageText> pages(PDDocument pdf, Budget budget, List<Remark> remarks) throws IOException {
        var reader = new PageReader(budget, new Layers(pdf));
        var pages = new ArrayList<PageText>();
        var letters = 0L;
        var unreadable = 0L;
        var askew = "";
        for (var page : pdf.getPages()) {
            if (pages.size() == Budget.PAGES) {
                throw new UnreadableFileException("INTAKE-TOO-LONG", null, pages.size() + 1, Budget.PAGES);
            }
            try {
                reader.read(page);
            } catch (IOException | IllegalArgumentException | ClassCastException e) {
                remarks.add(new Remark("PDF-PAGE-BROKEN", "", List.of(pages.size() + 1)));
            }
            var sheet = reader.sheet();
            letters += sheet.letters().stream().filter(l -> !l.isSpace()).count();
            unreadable += sheet.unreadable();
            if (!sheet.askew().isBlank() && !sheet.askew().equals(askew)) {
                askew = sheet.askew();
                remarks.add(new Remark("PDF-WATERMARK", Texts.oneLine(askew), List.of()));
            }
            pages.add(PageText.of(sheet, pages.size() + 1, spelling));
        }
        if (letters == 0 || unreadable > UNREADABLE * letters) {
            throw new UnreadableFileException("INTAKE-SCAN", null, pages.size());
        }
        if (unreadable > 0) {
            remarks.add(new Remark("PDF-LETTERS", "", List.of(unreadable)));
        }
        return pages;
    }

    /** What a file of ours says of itself; null where it does not say that it is ours. */
    private static OurFile ours(PDDocument pdf) {
        var paper = id(pdf, PAPER);
        return paper == null ? null : new OurFile(paper, id(pdf, OFFICE), "", "");
    }

    /** What a file of ours names; null where it does not say it. */
    private static UUID id(PDDocument pdf, String property) {
        var id = pdf.getDocumentInformation().getCustomMetadataValue(property);
        return id != null && ID.matcher(id).matches() ? UUID.fromString(id) : null;
    }

    private static String title(PDDocument pdf) {
        var title = pdf.getDocumentInformation().getTitle();
        return title == null ? "" : Texts.oneLine(title);
    }
}
