package vn.kehoachxa.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.kehoachxa.plan.Texts;

/**
 * Writes tables of any length as an Excel file: rows are asked for, written and forgotten. What is longer than a sheet goes on on the next
 * one. The same tables always give the same bytes.
 */
public final class BookWriter {

    private static final String PROGRAM = "Kế hoạch xã";

    private final int mostRows;

    public BookWriter() {
        this(Worksheet.MAX_ROWS);
    }

    /** @param mostRows how many rows a sheet has, titles and sums among them */
    BookWriter(int mostRows) {
        this.mostRows = mostRows;
    }

    /**
     * Writes a sheet for each table, or several where it is too long for one.
     *
     * @param title of the file
     * @param company for the file's properties
     * @param aside a file that does not exist yet, in which the sheets are put together; it is gone afterwards
     * @param out is not closed
     * @throws IOException where a file does not take the bytes
     */
    public void write(String title, String company, List<StreamedTable> tables, Path aside, OutputStream out) throws IOException {
        StreamedTable.checkNames(tables);
        try {
            var sums = sheets(title, company, tables, aside);
            Packing.pack(aside, sums, out);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private List<Sum> sheets(String title, String company, List<StreamedTable> tables, Path aside) throws IOException {
        var sums = new ArrayList<Sum>();
        try (var raw = new BufferedOutputStream(Files.newOutputStream(aside), 1 << 16); var workbook = new Workbook(raw, PROGRAM, null)) {
            workbook.properties().setTitle(title).setCompany(Texts.oneLine(company));
            var number = 0;
            for (var table : tables) {
                var rows = table.rows().get();
                var part = 0;
                do {
                    // A sheet with sums is packed when their results are put in.
                    workbook.setCompressionLevel(table.hasSums() ? 0 : Packing.LEVEL);
                    sums.addAll(sheet(workbook, ++number, ++part, table, rows));
                } while (rows.hasNext());
            }
            workbook.setCompressionLevel(Packing.LEVEL);
        }
        return sums;
    }

    private List<Sum> sheet(Workbook workbook, int number, int part, StreamedTable table, Iterator<List<Value>> rows) throws IOException {
        var name = part == 1 ? table.name() : table.name() + " (" + part + ")";
        try (var sheet = workbook.newWorksheet(name)) {
            return new StreamedSheet(sheet, number, table).write(rows, mostRows);
        }
    }
}
