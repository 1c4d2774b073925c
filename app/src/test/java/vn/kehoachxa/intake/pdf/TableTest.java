package vn.kehoachxa.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoachxa.intake.pdf.TextTest.read;
import static vn.kehoachxa.intake.pdf.TextTest.texts;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.Source;

/** Rules become tables, and tables that pages cut are whole again. */
class TableTest {

    private static final double[] XS = {85, 125, 325, 425, 550};

    private static List<Grid> grids(Source source) {
        return source.pieces().stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
    }

    private static String rows(Grid grid) {
        return grid.rows().stream()
                .map(r -> r.cells().stream()
                        .map(c -> c.text() + (c.colSpan() > 1 ? "↔" + c.colSpan() : "") + (c.rowSpan() > 1 ? "↕" + c.rowSpan() : ""))
                        .collect(Collectors.joining("|")))
                .collect(Collectors.joining("/"));
    }

    private static Paper row(Paper p, double y, String... cells) throws IOException {
        for (var i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                p.text(p.plain, 12, XS[i] + 5, y, cells[i]);
            }
        }
        return p;
    }

    @Test
    void linesEncloseCells() {
        var source = read(p -> {
            p.net(XS, new double[] {100, 120, 160});
            row(p, 115, "TT", "Nhiệm vụ", "Chủ trì", "Thời gian");
            row(p, 135, "1", "Lập danh sách cả các hộ chưa có", "Công an xã", "Quý I");
            row(p, 150, "", "đường truyền");
        });

        assertThat(rows(grids(source).getFirst())).isEqualTo(
                "TT|Nhiệm vụ|Chủ trì|Thời gian/1|Lập danh sách cả các hộ chưa có đường truyền|Công an xã|Quý I");
        assertThat(grids(source).getFirst().widths()).containsExactly(14.1, 70.6, 35.3, 44.1);
        assertThat(source.pieces()).hasSize(1);
    }

    @Test
    void thinBarsAreLinesToo() {
        var source = read(p -> {
            for (var y : new double[] {100, 120, 140}) {
                for (var i = 0; i + 1 < XS.length; i++) {
                    p.bar(XS[i], y, XS[i + 1], y + 0.5);
                }
            }
            for (var x : XS) {
                p.bar(x, 100, x + 0.5, 120).bar(x, 120.5, x + 0.5, 140);
            }
            row(p, 115, "TT", "Nhiệm vụ", "Chủ trì", "Thời gian");
            row(p, 135, "1", "Rà soát", "", "Quý I");
        });

        assertThat(rows(grids(source).getFirst())).isEqualTo("TT|Nhiệm vụ|Chủ trì|Thời gian/1|Rà soát||Quý I");
    }

    @Test
    void aMissingLineJoinsCells() {
        var source = read(p -> {
            p.line(85, 100, 550, 100).line(325, 120, 425, 120).line(425, 120, 550, 120).line(85, 140, 550, 140).line(85, 160, 550, 160);
            p.line(85, 100, 85, 160).line(125, 100, 125, 140).line(325, 100, 325, 140).line(425, 120, 425, 140).line(550, 100, 550, 160);
            row(p, 125, "TT", "Chỉ tiêu");
            p.text(p.plain, 12, 400, 115, "Lộ trình").text(p.plain, 12, 360, 135, "2026").text(p.plain, 12, 480, 135, "2027");
            p.text(p.plain, 12, 90, 155, "Nhóm việc thứ nhất");
        });

        assertThat(rows(grids(source).getFirst())).isEqualTo("TT↕2|Chỉ tiêu↕2|Lộ trình↔2/2026|2027/Nhóm việc thứ nhất↔4");
    }

    @Test
    void aTableOverPagesIsOneAndItsRepeatedHeaderIsThereOnce() {
        var source = read(p -> {
            p.net(XS, new double[] {700, 720, 740, 760});
            row(p, 715, "TT", "Nhiệm vụ", "Chủ trì", "Thời gian");
            row(p, 735, "1", "Rà soát", "Công an xã", "Quý I");
            row(p, 755, "2", "Kiểm tra kỹ sau mỗi lần nộp và trả", "Công an xã", "Quý II");
            p.page(PDRectangle.A4).text(300, 40, "2").net(XS, new double[] {70, 90, 110, 130});
            row(p, 85, "TT", "Nhiệm vụ", "Chủ trì", "Thời gian");
            row(p, 105, "", "kết quả");
            row(p, 125, "3", "Báo cáo", "Văn phòng", "Quý III");
        });

        assertThat(source.pieces()).hasSize(1);
        assertThat(rows(grids(source).getFirst())).isEqualTo(
                "TT|Nhiệm vụ|Chủ trì|Thời gian/1|Rà soát|Công an xã|Quý I/2|Kiểm tra kỹ sau mỗi lần nộp và trả kết quả|Công an xã|Quý II"
                        + "/3|Báo cáo|Văn phòng|Quý III");
        assertThat(grids(source).getFirst().rows()).extracting(r -> r.header()).containsExactly(true, false, false, false);
        assertThat(grids(source).getFirst().rows()).extracting(r -> r.page()).containsExactly(1, 1, 1, 2);
    }

    @Test
    void aTextBetweenPartsTables() {
        var source = read(p -> {
            p.net(XS, new double[] {700, 720, 740});
            row(p, 715, "TT", "Nhiệm vụ", "Chủ trì", "Thời gian");
            row(p, 735, "1", "Rà soát", "Công an xã", "Quý I");
            p.page(PDRectangle.A4).text(85, 60, "Bảng thứ hai").net(XS, new double[] {70, 90, 110});
            row(p, 85, "TT", "Nhiệm vụ", "Chủ trì", "Thời gian");
            row(p, 105, "1", "Báo cáo", "Văn phòng", "Quý III");
        });

        assertThat(grids(source)).hasSize(2);
    }

    @Test
    void framesAndUnderlinesAreNoTables() {
        var source = read(p -> {
            p.net(new double[] {85, 200}, new double[] {50, 75}).text(p.bold, 13, 95, 67, "DỰ THẢO");
            p.text(85, 120, "Điều được gạch chân").line(85, 122, 200, 122);
            p.text(85, 150, "Điều khác");
        });

        assertThat(grids(source)).isEmpty();
        assertThat(texts(source)).containsExactly("DỰ THẢO", "Điều được gạch chân", "Điều khác");
    }

    @Test
    void turnedTextOfACellIsRead() {
        var source = read(p -> {
            p.net(XS, new double[] {100, 200, 220});
            row(p, 115, "TT", "Nhiệm vụ", "Chủ trì");
            p.text(p.stream, p.plain, 12, Matrix.getRotateInstance(Math.PI / 2, 480, 660), "Thời gian");
            row(p, 215, "1", "Rà soát cơ sở dữ liệu dùng chung", "Công an xã", "Quý I");
        });

        assertThat(rows(grids(source).getFirst())).startsWith("TT|Nhiệm vụ|Chủ trì|Thời gian/1|");
    }

    @Test
    void whiteLinesAreNoLines() {
        var source = read(p -> {
            p.stream.setStrokingColor(1f, 1f, 1f);
            p.net(XS, new double[] {100, 120, 140});
            row(p, 115, "TT", "Nhiệm vụ", "Chủ trì", "Thời gian");
        });

        assertThat(grids(source)).noneMatch(Grid::ruled);
    }
}
