package vn.kehoachxa.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Source;

/** Plans of offices, as PDF and as the Word files that those were made of; they lie outside of the repository and are not always there. */
class OfficePlansTest {

    private static final Path PLANS = Path.of("..", "..", "shared", "seeds", "office");
    private static final double LIKE = 0.99;

    @TestFactory
    Stream<DynamicTest> paragraphsAndCellsAreThoseOfTheWordFile() throws IOException {
        if (!Files.isDirectory(PLANS)) {
            return Stream.empty();
        }
        try (var files = Files.list(PLANS)) {
            return files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList().stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> compare(f)));
        }
    }

    private static void compare(Path pdf) throws IOException {
        var source = new PdfSource().read(Files.readAllBytes(pdf));
        var word = Path.of(pdf.toString().replace(".pdf", ".docx"));
        try (var in = Files.newInputStream(word); var document = new XWPFDocument(in)) {
            assertLike("paragraphs", texts(document, false), texts(source, false));
            assertLike("cells", texts(document, true), texts(source, true));
        }
    }

    private static void assertLike(String what, List<String> wanted, List<String> read) {
        var likeness = new Likeness(wanted, read);
        assertThat(likeness.share()).as("%s: %s", what, likeness).isGreaterThanOrEqualTo(LIKE);
    }

    /** The texts of ruled cells, or all others; of a head or a foot each line by itself: which of them are one paragraph can not be seen. */
    static List<String> texts(Source source, boolean cells) {
        var out = new ArrayList<String>();
        for (var piece : source.pieces()) {
            switch (piece) {
                case Para para when !cells -> out.add(para.text());
                case Grid grid when grid.ruled() && cells -> grid.rows().forEach(r -> r.cells().forEach(c -> out.add(c.text())));
                case Grid grid when !grid.ruled() && !cells ->
                    grid.rows().forEach(r -> r.cells().forEach(c -> c.text().lines().forEach(out::add)));
                case Para _, Grid _ -> { }
            }
        }
        return out;
    }

    static List<String> texts(XWPFDocument document, boolean cells) {
        var out = new ArrayList<String>();
        for (IBodyElement element : document.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph when !cells -> out.add(paragraph.getText());
                case XWPFTable table when isRuled(table) && cells -> table.getRows().forEach(r -> r.getTableCells().forEach(c -> add(c, true, out)));
                case XWPFTable table when !isRuled(table) && !cells -> {
                    // A head or a foot is read column by column.
                    for (var column = 0; column < 2; column++) {
                        for (var row : table.getRows()) {
                            add(row.getCell(column), false, out);
                        }
                    }
                }
                default -> { }
            }
        }
        return out;
    }

    private static void add(XWPFTableCell cell, boolean whole, List<String> out) {
        var texts = cell.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        if (whole) {
            out.add(String.join("\n", texts));
        } else {
            texts.forEach(t -> t.lines().forEach(out::add));
        }
    }

    /** A head or a foot has two columns and no lines. */
    private static boolean isRuled(XWPFTable table) {
        return table.getRow(0).getTableCells().size() > 2;
    }
}
