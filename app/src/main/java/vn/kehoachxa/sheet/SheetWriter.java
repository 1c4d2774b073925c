package vn.kehoachxa.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import org.dhatim.fastexcel.Workbook;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Texts;

/**
 * Writes what a paper states as an Excel file: a sheet each for targets, tasks and budget, as far as it has them, with real numbers,
 * real days and sums. The same paper always gives the same bytes.
 */
public final class SheetWriter {

    private static final String PROGRAM = "Kế hoạch xã";

    /**
     * Writes the paper's lists.
     *
     * @param out is not closed
     * @throws IOException where {@code out} does not take the bytes
     */
    public void write(Paper paper, OutputStream out) throws IOException {
        var raw = new ByteArrayOutputStream(1 << 16);
        var sums = new ArrayList<Sum>();
        try (var workbook = new Workbook(raw, PROGRAM, null)) {
            // What comes out is packed once, at the end.
            workbook.setCompressionLevel(0);
            var titles = Titles.of(paper);
            workbook.properties().setTitle(titles.subject()).setCompany(Texts.oneLine(paper.identity().office().name()));
            var listings = Listings.of(paper);
            for (var i = 0; i < listings.size(); i++) {
                try (var sheet = workbook.newWorksheet(listings.get(i).name())) {
                    sums.addAll(new ListingSheet(sheet, i + 1, titles, listings.get(i)).write());
                }
            }
            if (listings.isEmpty()) {
                try (var sheet = workbook.newWorksheet(titles.type())) {
                    EmptySheet.write(sheet, titles);
                }
            }
        }
        Packing.pack(raw.toByteArray(), sums, out);
    }
}
