package vn.kehoachxa.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
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
        write(paper, Titles.of(paper), Listings.of(paper), out);
    }

    /**
     * Writes some of a plan's tasks as a list of one sheet, with room for a signature at each.
     *
     * @param heading what the list is, and for whom
     * @param groups in order
     * @param out is not closed
     * @throws IOException where {@code out} does not take the bytes
     */
    public void writeTasks(Paper plan, String heading, List<TaskGroup> groups, OutputStream out) throws IOException {
        write(plan, Titles.of(plan).under(heading), List.of(GivenTasks.of(plan, groups)), out);
    }

    /**
     * Writes a table of the screen as a list of one sheet.
     *
     * @param out is not closed
     * @throws IOException where {@code out} does not take the bytes
     */
    public void writeTable(ShownTable table, OutputStream out) throws IOException {
        write(table.office(), table.titles(), List.of(table.listing()), out);
    }

    private static void write(Paper paper, Titles titles, List<Listing> listings, OutputStream out) throws IOException {
        write(Texts.oneLine(paper.identity().office().name()), titles, listings, out);
    }

    private static void write(String company, Titles titles, List<Listing> listings, OutputStream out) throws IOException {
        var raw = new Raw();
        var sums = new ArrayList<Sum>();
        try (var workbook = new Workbook(raw, PROGRAM, null)) {
            workbook.properties().setTitle(titles.subject()).setCompany(company);
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
