package vn.kehoachxa.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import vn.kehoachxa.intake.office.Element;
import vn.kehoachxa.intake.office.OfficePackage;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.intake.source.Remark;
import vn.kehoachxa.intake.source.Source;
import vn.kehoachxa.intake.source.SourceReader;
import vn.kehoachxa.plan.Texts;

/**
 * Reads workbooks: of every sheet that is shown its name and a grid of its cells. Formulas are never reckoned, macros never run. Of a sheet
 * with more rows than {@link #MOST_ROWS} only so many are read, and {@code ROWS} is remarked with the sheet's name.
 */
public final class SheetSource implements SourceReader {

    /** Rows of a sheet in which something is written. */
    public static final int MOST_ROWS = 5_000;
    private static final int MOST_SHEETS = 100;
    /** Of all sheets together. */
    private static final int MOST_CELLS = 150_000;

    @Override
    public Source read(byte[] file) {
        return OfficePackage.read(file, "LIST-BROKEN", SheetSource::read);
    }

    private static Source read(OfficePackage book) throws IOException, XMLStreamException {
        var root = book.document().root();
        var sheets = new ArrayList<RawSheet>();
        var left = MOST_CELLS;
        for (var sheet : shown(root)) {
            var part = book.related(String.valueOf(sheet.attribute("r:id")));
            if (part.isPresent()) {
                var read = SheetReader.read(Texts.oneLine(String.valueOf(sheet.attribute("name"))), part.get(), MOST_ROWS, left);
                sheets.add(read);
                left -= read.cells();
            }
        }
        var texts = new CellTexts(shared(book, sheets), new CellStyles(book.part("/styles")), isFrom1904(root));
        var pieces = new ArrayList<Piece>();
        var remarks = new ArrayList<Remark>();
        for (var sheet : sheets) {
            if (sheet.cut()) {
                remarks.add(new Remark("ROWS", sheet.name(), List.of(MOST_ROWS)));
            }
            if (!sheet.rows().isEmpty()) {
                pieces.add(Para.of(sheet.name()));
                pieces.add(GridMaker.grid(sheet, texts));
            }
        }
        return new Source(pieces, "", null, remarks);
    }

    private static List<Element> shown(Element book) {
        return book.at("sheets").stream()
                .flatMap(s -> s.children("sheet"))
                .filter(s -> s.attribute("state") == null || s.attribute("state").equals("visible"))
                .limit(MOST_SHEETS)
                .toList();
    }

    private static boolean isFrom1904(Element book) {
        var properties = book.child("workbookPr");
        var said = properties == null ? null : properties.attribute("date1904");
        return said != null && Set.of("1", "true", "on").contains(said);
    }

    private static Map<Integer, Element> shared(OfficePackage book, List<RawSheet> sheets) throws IOException, XMLStreamException {
        var wanted = sheets.stream()
                .flatMap(s -> s.rows().stream())
                .flatMap(r -> r.cells().stream())
                .map(RawSheet.RawCell::shared)
                .filter(i -> i >= 0)
                .collect(Collectors.toSet());
        var part = book.stream("/sharedStrings");
        return part.isEmpty() || wanted.isEmpty() ? Map.of() : SharedTexts.read(part.get(), wanted);
    }
}
