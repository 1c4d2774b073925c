package vn.kehoachxa.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.kehoachxa.document.PaperParts;
import vn.kehoachxa.document.SamplePapers;
import vn.kehoachxa.plan.Amounts;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.sheet.SheetWriter;

/** Excel of many rows, beside fastexcel alone writing the same cells: their values only, and their values with their looks. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SheetBench {

    @Param({"1000", "10000"})
    int rows;

    private Paper paper;
    private List<List<Object>> cells;

    @Setup
    public void cells() throws IOException {
        paper = paper(rows);
        cells = new ArrayList<>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(sheet()))) {
            for (var row : book.getSheetAt(0)) {
                var values = new ArrayList<Object>();
                row.forEach(cell -> values.add(value(cell)));
                cells.add(values);
            }
        }
    }

    private static Object value(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> (long) cell.getNumericCellValue();
            default -> null;
        };
    }

    /** A plan of so many tasks with their amounts, each with its entry, whose ids are spread as the program's own are. */
    private static Paper paper(int rows) {
        var p = new PaperParts();
        var random = new SplittableRandom(1);
        var columns = List.of(
                PaperParts.column("TT", Role.NO), PaperParts.column("Nhiệm vụ", Role.TEXT), PaperParts.column("Nội dung", Role.CONTENT),
                PaperParts.column("Chủ trì", Role.LEAD), PaperParts.column("Phối hợp", Role.SUPPORTING),
                PaperParts.column("Thời gian", Role.TIMING), PaperParts.column("Kết quả", Role.OUTCOME),
                PaperParts.column("Kinh phí", Role.AMOUNT));
        var lines = new ArrayList<Row>();
        var tasks = new ArrayList<Task>();
        for (var i = 0; i < rows; i++) {
            var row = p.row("Lập danh sách hộ chưa có đường truyền số " + i, "Hướng dẫn trưởng bản ký số, đợt " + i % 97,
                    "Phòng Văn hóa - Xã hội", "Công an xã; Các bản", "Quý " + (i % 4 + 1) + "/2026", "Báo cáo số " + i % 301,
                    Amounts.written((i + 1) * 500_000L, 1));
            lines.add(row);
            tasks.add(Task.at(new UUID(p.id().getMostSignificantBits(), random.nextLong()), row.id()));
        }
        var table = p.table(TableKind.TASKS, columns, lines.toArray(Row[]::new));
        return SamplePapers.plan().withBody(List.of(table)).withAppendices(List.of()).withEntries(Entries.of(tasks));
    }

    @Benchmark
    public byte[] sheet() throws IOException {
        var out = new ByteArrayOutputStream();
        new SheetWriter().write(paper, out);
        return out.toByteArray();
    }

    @Benchmark
    public byte[] bareValues() throws IOException {
        return bare(false);
    }

    @Benchmark
    public byte[] bareCells() throws IOException {
        return bare(true);
    }

    private byte[] bare(boolean looks) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "bare", null); var sheet = book.newWorksheet("bare")) {
            for (var r = 0; r < cells.size(); r++) {
                for (var c = 0; c < cells.get(r).size(); c++) {
                    switch (cells.get(r).get(c)) {
                        case String text -> sheet.value(r, c, text);
                        case Long number -> sheet.value(r, c, number);
                        case null, default -> { }
                    }
                }
            }
            for (var c = 0; looks && c < cells.getLast().size(); c++) {
                sheet.range(0, c, cells.size() - 1, c).style().fontName("Times New Roman").fontSize(12).wrapText(true)
                        .verticalAlignment("top").borderStyle(BorderStyle.THIN).set();
            }
        }
        return out.toByteArray();
    }
}
