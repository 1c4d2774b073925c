package vn.kehoachxa.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.intake.source.Align;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.GridCell;
import vn.kehoachxa.intake.source.GridRow;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.intake.source.Remark;
import vn.kehoachxa.intake.source.Source;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;

class TextSourceTest {

    private static final String SENTENCE = "Ủy ban nhân dân xã thực hiện kế hoạch đổi mới sáng tạo, chuyển đổi số.";

    private static Source read(byte[] file) {
        return new TextSource().read(file);
    }

    private static Source read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(Source source) {
        return source.pieces().stream().map(p -> ((Para) p).text()).toList();
    }

    private static byte[] join(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    private static byte[] marked(int... mark) {
        var bytes = new byte[mark.length];
        for (var i = 0; i < mark.length; i++) {
            bytes[i] = (byte) mark[i];
        }
        return bytes;
    }

    @Test
    void unicodeIsReadInAllItsForms() {
        for (var file : List.of(
                SENTENCE.getBytes(StandardCharsets.UTF_8),
                join(marked(0xef, 0xbb, 0xbf), SENTENCE.getBytes(StandardCharsets.UTF_8)),
                join(marked(0xff, 0xfe), SENTENCE.getBytes(StandardCharsets.UTF_16LE)),
                join(marked(0xfe, 0xff), SENTENCE.getBytes(StandardCharsets.UTF_16BE)),
                SENTENCE.getBytes(StandardCharsets.UTF_16LE),
                SENTENCE.getBytes(StandardCharsets.UTF_16BE),
                Normalizer.normalize(SENTENCE, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8))) {
            assertThat(texts(read(file))).containsExactly(SENTENCE);
            assertThat(read(file).remarks()).isEmpty();
        }
    }

    @Test
    void windows1258IsRead() {
        // Letters with circumflex, breve or horn are one code there, tones stand behind.
        var out = new ByteArrayOutputStream();
        var decomposed = Normalizer.normalize(SENTENCE, Normalizer.Form.NFD)
                .replaceAll("([aAeEoO])\\u0323\\u0302", "$1\u0302\u0323").replaceAll("([oOuU])\\u0323\\u031b", "$1\u031b\u0323");
        for (var letter : decomposed.split("(?=[\\u0300\\u0301\\u0303\\u0309\\u0323])")) {
            out.writeBytes(Normalizer.normalize(letter, Normalizer.Form.NFC).getBytes(Charset.forName("windows-1258")));
        }
        assertThat(texts(read(out.toByteArray()))).containsExactly(SENTENCE);
    }

    @Test
    void oldEncodingsAreToldByWhatTheyMake() {
        var western = Charset.forName("windows-1252");
        var tcvn3 = read("ñy ban nh©n d©n x· thùc hiÖn kÕ ho¹ch ®æi míi s¸ng t¹o, chuyÓn ®æi sè.".getBytes(western));
        assertThat(texts(tcvn3)).containsExactly(SENTENCE.replace('Ủ', 'ủ'));
        assertThat(tcvn3.remarks()).containsExactly(new Remark("OLD-FONT", "", List.of("TCVN3")));
        var vni = read("UÛy ban nhaân daân xaõ thöïc hieän keá hoaïch ñoåi môùi saùng taïo, chuyeån ñoåi soá.".getBytes(western));
        assertThat(texts(vni)).containsExactly(SENTENCE);
        assertThat(vni.remarks()).containsExactly(new Remark("OLD-FONT", "", List.of("VNI")));
    }

    @Test
    void oldAndNewTextsMayStandInOneFile() {
        assertThat(texts(read(SENTENCE + "\n\nKÕ ho¹ch ph¸t triÓn khoa häc, c«ng nghÖ n¨m 2026 trªn ®Þa bµn\n\n" + SENTENCE)))
                .containsExactly(SENTENCE, "Kế hoạch phát triển khoa học, công nghệ năm 2026 trên địa bàn", SENTENCE);
    }

    @Test
    void linesBrokenToAWidthAreJoined() {
        var text = """
                Thực hiện kế hoạch của tỉnh về phát triển khoa học và công nghệ, Ủy
                ban nhân dân xã xây dựng kế hoạch năm 2026 với các nội dung sau đây,
                gồm các mục tiêu, nhiệm vụ và giải pháp.
                I. MỤC TIÊU
                1. Giúp công chức, viên chức cùng bà con ở các thôn, bản của xã thấy
                rõ vai trò của khoa học, công nghệ trong giai đoạn 2026
                - 2030, bảo đảm hoàn thành trước thời hạn được giao trong năm nay và
                các năm tiếp theo.
                - Phấn đấu 100% cơ quan, đơn vị sử dụng nền tảng số dùng chung của xã
                theo Nghị quyết số 57-NQ/TW của Bộ Chính trị, Kế hoạch số 02 của Ban
                Chỉ đạo Trung ương.

                của tỉnh và của xã
                """;
        assertThat(texts(read(text.replace("\n", "\r\n")))).containsExactly(
                "Thực hiện kế hoạch của tỉnh về phát triển khoa học và công nghệ, Ủy ban nhân dân xã xây dựng kế hoạch năm 2026 với các nội dung"
                        + " sau đây, gồm các mục tiêu, nhiệm vụ và giải pháp.",
                "I. MỤC TIÊU",
                "1. Giúp công chức, viên chức cùng bà con ở các thôn, bản của xã thấy rõ vai trò của khoa học, công nghệ trong giai đoạn 2026"
                        + " - 2030, bảo đảm hoàn thành trước thời hạn được giao trong năm nay và các năm tiếp theo.",
                "- Phấn đấu 100% cơ quan, đơn vị sử dụng nền tảng số dùng chung của xã theo Nghị quyết số 57-NQ/TW của Bộ Chính trị, Kế hoạch số"
                        + " 02 của Ban Chỉ đạo Trung ương.",
                "của tỉnh và của xã");
    }

    @Test
    void aLineThatGoesOnInSmallLettersIsJoinedOverABlankLineAndAPage() {
        assertThat(texts(read("Vân Hồ, ngày\n\ntháng 4 năm 2026\n\nBáo cáo kết quả về\n\f\nphòng Văn hóa\n\nb) Mục khác")))
                .containsExactly("Vân Hồ, ngày tháng 4 năm 2026", "Báo cáo kết quả về phòng Văn hóa", "b) Mục khác");
    }

    @Test
    void everyLineMayStandApart() {
        var text = """
                Thực hiện kế hoạch của tỉnh về phát triển khoa học và công nghệ, Ban

                Chỉ đạo xã xây dựng kế hoạch năm 2026 với các nội dung, nhiệm vụ như

                Quyết định số 12 đã nêu và các văn bản khác có liên quan của tỉnh và

                193/2025 của Quốc hội về thí điểm một số cơ chế đặc biệt cho các xã,

                phường trên địa bàn toàn tỉnh trong giai đoạn 2026 đến 2030 nêu trên.

                Các cơ quan, đơn vị căn cứ chức năng, nhiệm vụ được giao để thực hiện
                """;
        assertThat(texts(read(text))).hasSize(2).last().asString().startsWith("Các cơ quan");
    }

    @Test
    void pagesAreCountedWhereAFileHasThem() {
        assertThat(read("Một.\n\fHai.\nBa.\n\n\fBốn.").pieces()).extracting(Piece::spot).extracting("page", "opensPage")
                .containsExactly(tuple(1, false), tuple(2, true), tuple(2, false), tuple(3, true));
        assertThat(read("Một.").pieces().getFirst().spot().page()).isZero();
    }

    @Test
    void wideGapsAreKept() {
        var para = (Para) read("ỦY BAN NHÂN DÂN        CỘNG HÒA\tXÃ HỘI  CHỦ NGHĨA").pieces().getFirst();
        assertThat(para.text()).isEqualTo("ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA");
        assertThat(para.gaps()).containsExactly(15, 24);
    }

    @Test
    void marksOfMarkdownAreLooks() {
        var pieces = read("## II. NHIỆM VỤ ##\n\n**1. Mục tiêu** và *chi tiết*, 5 * 3 (*), ***cả hai***, 1\\. x&nbsp;\n\n**KẾ HOẠCH**  \n**năm 2026**\n\n---\n\n> Trích")
                .pieces();
        assertThat(pieces).extracting(p -> ((Para) p).text())
                .containsExactly("II. NHIỆM VỤ", "1. Mục tiêu và chi tiết, 5 * 3 (*), cả hai, 1. x", "KẾ HOẠCH\nnăm 2026", "Trích");
        assertThat(pieces).extracting(p -> ((Para) p).look().outline()).containsExactly(2, 0, 0, 0);
        assertThat(((Para) pieces.get(1)).content().marks()).containsExactly(
                new Mark(0, 11, MarkStyle.BOLD), new Mark(15, 23, MarkStyle.ITALIC), new Mark(36, 42, MarkStyle.BOLD), new Mark(36, 42, MarkStyle.ITALIC));
    }

    @Test
    void tablesOfMarkdownAreGrids() {
        var grid = (Grid) read("| TT | **Nội dung** | Kinh phí |\n|:--:|---|--:|\n| 1 | Tập huấn<br>hai lớp | 10 |\n| 2 | a \\| b |\nSau bảng").pieces().getFirst();
        assertThat(grid.rows()).extracting(GridRow::header).containsExactly(true, false, false);
        assertThat(grid.rows().get(1).cells()).extracting(GridCell::text).containsExactly("1", "Tập huấn\nhai lớp", "10");
        assertThat(grid.rows().get(2).cells()).extracting(GridCell::text).containsExactly("2", "a | b", "");
        assertThat(grid.rows().get(1).cells().getFirst().paras().getFirst().look().align()).isEqualTo(Align.CENTER);
        assertThat(grid.columns()).isEqualTo(3);
    }

    @Test
    void nothingIsMadeOfNothing() {
        assertThat(read("").pieces()).isEmpty();
        assertThat(read("\n\f\n---\n").pieces()).isEmpty();
    }

    @Test
    void linesOfAMillionSignsAreRead() {
        for (var sign : List.of("-", "- ", ">", "# ", "#", "*x ", "**x ", "|", "| ", "|-", "\\", "\t", "1.", "a*", "x* ", "*x* ")) {
            assertThat(read("Ủy ban nhân dân\n\n" + sign.repeat(200_000)).pieces()).as(sign).isNotEmpty();
        }
    }
}
