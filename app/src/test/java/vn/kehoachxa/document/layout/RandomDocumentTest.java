package vn.kehoachxa.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoachxa.document.Align;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.FootPiece;
import vn.kehoachxa.document.HeadPiece;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.ParagraphStyle;
import vn.kehoachxa.document.Piece;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.Section;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TitlePiece;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.RowKind;

/** Documents of every shape: nothing leaves the margins, no letter is lost, none is shown twice. */
class RandomDocumentTest {

    private static final double MM = 72 / 25.4;
    private static final String[] WORDS = {
        "xã", "nhiệm", "vụ", "Ủy", "ban", "nhân", "dân", "số", "34/QĐ-UBND", "ngày", "06/01/2026", "-", "kinh", "tế", "xã hội;",
        "Quý", "II", "nghiêng", "trường", "1.297.000.000", "đồng", "(chi tiết", "kèm theo)", "a",
        "https://vanho.example.vn/ke-hoach/2026/danh-sach?trang=2",
        "Nghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêngnghiêng", "\n", "😀", "\u00a0\u00a0\u00a0", "☐", "  "
    };

    private static Metrics metrics;

    @BeforeAll
    static void readFonts() throws IOException {
        metrics = new PdfFonts();
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingLeavesTheMarginsAndNoTextIsLost(int seed) {
        var document = new Writer(new Random(seed)).document();
        var pages = new Layout(metrics).pages(document).pages();

        for (var page : pages) {
            assertThat(page.items().stream().filter(item -> !isInside(page, item))).isEmpty();
        }
        for (var section = 0; section < document.sections().size(); section++) {
            for (var piece = 0; piece < document.sections().get(section).pieces().size(); piece++) {
                assertComplete(document.sections().get(section).pieces().get(piece), pages, section, piece);
            }
        }
    }

    private static boolean isInside(Page page, Placed item) {
        var left = 30 * MM - 0.1;
        var right = page.width() - 15 * MM + 0.1;
        var bottom = page.height() - 20 * MM + 0.1;
        return switch (item) {
            case Placed.Text text -> text.x() > left && text.x() + text.width() < right && text.spacing() >= 0
                    && text.y() > (text.origin() == Origin.NONE ? 0 : 20 * MM) && text.y() < bottom;
            case Placed.Rule rule -> Math.min(rule.x1(), rule.x2()) > left && Math.max(rule.x1(), rule.x2()) < right
                    && Math.max(rule.y1(), rule.y2()) < bottom;
        };
    }

    private static void assertComplete(Piece piece, List<Page> pages, int section, int index) {
        switch (piece) {
            case Paragraph paragraph -> assertThat(shown(pages, section, index, -1, -1)).isEqualTo(letters(paragraph.text()));
            case TablePiece table -> {
                for (var r = 0; r < table.rows().size(); r++) {
                    var cells = table.rows().get(r).cells();
                    for (var c = 0; c < cells.size(); c++) {
                        assertThat(shown(pages, section, index, r + table.header().size(), c)).isEqualTo(letters(cells.get(c).text()));
                    }
                }
            }
            case FootPiece foot -> {
                var shown = shown(pages, section, index, -1, -1);
                foot.recipients().forEach(r -> assertThat(shown).contains(letters(r.text())));
                assertThat(shown).contains(letters(foot.name()));
            }
            case TitlePiece title -> assertThat(shown(pages, section, index, -1, -1)).isEqualTo(letters(title.type() + title.subject()));
            case AnnexPiece annex -> assertThat(shown(pages, section, index, -1, -1))
                    .isEqualTo(letters(annex.label() + Run.text(annex.title()) + annex.reference()));
            case HeadPiece head -> assertThat(shown(pages, section, index, -1, -1)).contains(letters(head.number()));
        }
    }

    private static String shown(List<Page> pages, int section, int piece, int row, int column) {
        return letters(pages.stream().flatMap(p -> p.items().stream())
                .filter(Placed.Text.class::isInstance).map(Placed.Text.class::cast)
                .filter(t -> t.origin().section() == section && t.origin().piece() == piece)
                .filter(t -> t.origin().row() == row && t.origin().column() == column)
                .map(Placed.Text::text).collect(Collectors.joining()));
    }

    private static String letters(String text) {
        return text.replaceAll("[ \n]", "");
    }

    /** Makes a document by chance. */
    private record Writer(Random random) {

        Document document() {
            var sections = new ArrayList<Section>();
            for (var i = 0; i <= random.nextInt(3); i++) {
                var pieces = new ArrayList<Piece>();
                if (i == 0) {
                    pieces.add(new HeadPiece(
                            "", List.of("ỦY BAN NHÂN DÂN", text(6)), "Số: 05/KH-UBND", text(8), null, null,
                            random.nextBoolean() ? "" : text(12)));
                    pieces.add(new TitlePiece("KẾ HOẠCH", text(20)));
                } else {
                    pieces.add(new AnnexPiece(null, "Phụ lục", List.of(Run.bold(text(25))), text(20)));
                }
                for (var n = random.nextInt(40); n > 0; n--) {
                    pieces.add(random.nextInt(8) == 0 ? table() : paragraph());
                }
                if (i == 0) {
                    pieces.add(foot());
                }
                sections.add(new Section("x", random.nextInt(3) == 0 ? Orientation.LANDSCAPE : Orientation.PORTRAIT, pieces));
            }
            return new Document("x", "x", sections);
        }

        private Paragraph paragraph() {
            var styles = ParagraphStyle.values();
            var runs = IntStream.rangeClosed(0, random.nextInt(4))
                    .mapToObj(i -> new Run(text(30), random.nextBoolean(), random.nextBoolean())).toList();
            return new Paragraph(null, styles[random.nextInt(styles.length)], random.nextInt(3), runs);
        }

        private FootPiece foot() {
            var recipients = IntStream.range(0, random.nextInt(5) == 0 ? 70 : random.nextInt(12))
                    .mapToObj(i -> new FootPiece.Recipient(null, "- nơi " + text(12) + ";")).toList();
            return new FootPiece(recipients, List.of("TM. " + text(5)), "CHỦ TỊCH", text(4));
        }

        private TablePiece table() {
            var width = 1 + random.nextInt(9);
            var aligns = Align.values();
            var columns = IntStream.range(0, width)
                    .mapToObj(c -> new TablePiece.TableColumn(aligns[random.nextInt(aligns.length)], columnWidth())).toList();
            var rows = new ArrayList<TablePiece.TableRow>();
            for (var n = random.nextInt(15); n > 0; n--) {
                var kind = RowKind.values()[random.nextInt(RowKind.values().length)];
                rows.add(new TablePiece.TableRow(null, kind, cells(width, random.nextInt(12) == 0 ? 300 : 12)));
            }
            return new TablePiece(null, columns, List.of(cells(width, random.nextInt(20) == 0 ? 200 : 3)), spanned(rows, width));
        }

        /** With one block of cells made one, here and there. */
        private List<TablePiece.TableRow> spanned(List<TablePiece.TableRow> rows, int width) {
            if (rows.isEmpty() || random.nextBoolean()) {
                return rows;
            }
            var top = random.nextInt(rows.size());
            var left = random.nextInt(width);
            var bottom = top + 1 + random.nextInt(rows.size() - top);
            var right = left + 1 + random.nextInt(width - left);
            for (var r = top; r < bottom; r++) {
                var cells = new ArrayList<>(rows.get(r).cells());
                for (var c = left; c < right; c++) {
                    cells.set(c, r == top && c == left
                            ? new TablePiece.TableCell(cells.get(c).runs(), right - left, bottom - top)
                            : TablePiece.TableCell.COVERED);
                }
                rows.set(r, new TablePiece.TableRow(null, rows.get(r).kind(), cells));
            }
            return rows;
        }

        private Double columnWidth() {
            return random.nextInt(6) == 0 ? Double.valueOf(10 + random.nextInt(60)) : null;
        }

        private List<TablePiece.TableCell> cells(int width, int words) {
            return IntStream.range(0, width).mapToObj(c -> new TablePiece.TableCell(List.of(Run.plain(text(words))), 1, 1)).toList();
        }

        private String text(int most) {
            return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                    .collect(Collectors.joining(" "));
        }
    }
}
