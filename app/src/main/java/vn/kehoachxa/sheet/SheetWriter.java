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
        var raw = new Raw();
        var sums = new ArrayList<Sum>();
        try (var workbook = new Workbook(raw, PROGRAM, null)) {
            var titles = Titles.of(paper);
            workbook.properties().setTitle(titles.subject()).setCompany(Texts.oneLine(paper.identity().office().name()));
            var listings = Listings.of(paper);
            for (var i = 0; i < listings.size(); i++) {
                try (var sheet = workbook.newWorksheet(listings.get(i).name())) {
                    var own = new ListingSheet(sheet, i + 1, titles, listings.get(i)).write();
                    sums.addAll(own);
                    // A sheet with sums is packed when their results are put in.
                    workbook.setCompressionLevel(own.isEmpty() ? Packing.LEVEL : 0);
                }
            }
            workbook.setCompressionLevel(Packing.LEVEL);
            if (listings.isEmpty()) {
                try (var sheet = workbook.newWorksheet(titles.type())) {
                    EmptySheet.write(sheet, titles);
                }
            }
        }
        Packing.pack(raw.bytes(), raw.size(), sums, out);
    }

    /** Bytes that are not copied to be looked at. */
    private static final class Raw extends ByteArrayOutputStream {

        Raw() {
            super(1 << 20);
        }

        byte[] bytes() {
            return buf;
        }
    }
}
