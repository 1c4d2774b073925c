package vn.kehoachxa.citation;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the grammar. A line is one phrase, or several with a comma and a space between. */
final class Vocabulary {

    /** Each type of act with what stands for it in a symbol. */
    static final String NUMBERED_TYPES = """
            nghị quyết = NQ
            nghị quyết liên tịch = NQLT
            nghị quyết chuyên đề = NQ
            nghị định = NĐ ND
            quyết định = QĐ QD QĐI
            quyết định liên tịch = QĐLT
            chỉ thị = CT
            thông tư = TT
            thông tư liên tịch = TTLT
            thông tư liên bộ = TTLB
            thông tri = TT TTRI
            kết luận = KL
            thông báo kết luận = TB TBKL
            công văn = CV
            công điện = CĐ CD
            hướng dẫn = HD
            quy định = QĐ QĐI QYĐ QYD
            văn bản hợp nhất = VBHN
            lệnh = L
            sắc lệnh = SL
            """;

    static final String SIGNED_TYPES = """
            kế hoạch = KH
            kế hoạch hành động = KH KHHĐ
            kế hoạch phối hợp = KH KHPH
            kế hoạch liên tịch = KHLT
            kế hoạch liên ngành = KHLN
            kế hoạch công tác = KH
            chương trình = CTR CT
            chương trình hành động = CTR CTHĐ CT
            chương trình công tác = CTR CT
            chương trình phối hợp = CTR CTPH
            thông báo = TB
            văn bản = CV
            hướng dẫn liên ngành = HD HDLN
            hướng dẫn liên tịch = HDLT
            đề án = ĐA DA
            dự án = DA
            phương án = PA
            báo cáo = BC
            tờ trình = TTR TT
            quy chế = QC
            quy chế làm việc = QC
            quy chế phối hợp = QC QCPH
            công hàm = CH
            công thư = CT
            giấy mời = GM
            biên bản = BB
            thông cáo = TC
            phiếu chuyển = PC
            phiếu trình = PT
            điều lệ = ĐL
            """;

    static final String LAWS = "luật, bộ luật, pháp lệnh, hiến pháp";

    /** Types written as letters: what stands in a symbol. */
    static final String LETTERS = "QĐ, NQ, NĐ, TT, KH, CV, CT, KL, TB, HD, BC, TTr, CTr, CĐ, VB, NQLT, TTLT, QC, ĐA, PA, VBHN, CTHĐ, QD, ND";

    /** What is enough to know a citation by that does not name its type, in capitals. */
    static final Set<String> TYPE_CODES = Stream.concat(Stream.of(LETTERS.split(", ")), Stream.of("QYĐ", "QĐI", "TTLB", "SL", "PL", "GM", "BB", "KHHĐ"))
            .map(c -> c.toUpperCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** Parts of a symbol that are known: types, and bodies that write letters under their own name. */
    static final String CODES = LETTERS + ", ĐA, DA, QyĐ, QĐi, QĐLT, TTLB, L, SL, KHLT, KHHĐ, KHPH, CTPH, TBKL, HDLN, GM, BB, TC, PC, PT, PL, QH, NQLT,"
            + " CTr, Ctr, CTR, TTr, Ttr, TTR, TTg, Ttg, TTG, CP, TW, TƯ, TU, ĐU, ĐH, UBND, UB, HĐND, VPCP, VPUB, CTN, ĐL, HĐBT, Qđ, Nq, Kh";

    /** What ends the name of an issuing body and begins what the act is about, without having to be told who issued it. */
    static final String DOING = """
            ban hành, phê duyệt, quy định, sửa đổi, bổ sung, hướng dẫn, công bố, thành lập, kiện toàn, bãi bỏ, phân cấp, thông qua, thay thế
            điều chỉnh, phê chuẩn, đính chính, công nhận, thông báo, giao chỉ tiêu, giao dự toán, giao kế hoạch, quy định chi tiết
            """;

    /** As {@link #DOING}, but as well the words with which a sentence goes on; only behind an issuing body. */
    static final String ACTING = """
            thực hiện, triển khai, tổ chức, xây dựng, đẩy mạnh, tăng cường, giao, chỉ đạo, yêu cầu, đề nghị, kết luận, phát động, cho phép
            cho ý kiến, quyết định, phân công, phân bổ, hỗ trợ, tiếp tục, nâng cao, chấn chỉnh, báo cáo, tuyên truyền, phối hợp, hưởng ứng
            lập, rà soát, xử lý, kiểm tra, mời, đôn đốc, trả lời, chấp thuận, thống nhất, khuyến khích, thí điểm, cụ thể hóa, cụ thể hoá
            đổi mới, góp ý, tham gia, cử, khen thưởng, tặng, bổ nhiệm, cung cấp, nghiêm cấm, xin, lấy ý kiến, quán triệt, tham mưu
            """;

    static final String ABOUT = "về, về việc, v / v, về v / v";

    /** Small words with which the name of a body ends and the sentence goes on. */
    static final String GOING_ON = """
            đến, tới, tại, trong, trên, cho, với, theo, từ, khi, để, nhằm, do, bằng, là, đã, đang, sẽ, được, bị, có, còn, phải, không, gắn, cùng
            như, mà, thì, nêu, này, đó, ngày, hoặc, bảo đảm, đảm bảo, phù hợp, góp phần, kể từ, và, hay, nói, sau, trước, vào, tháng, ký, kèm
            phục vụ, thuộc, giai đoạn, một cách, cơ bản, cần, chưa, vẫn, nhất, liên quan, làm, của, hiện, dự kiến
            """;

    /** With which the name of a body begins, where "của" is left out or where another clause begins. */
    static final String BODIES = """
            ủy ban, uỷ ban, UBND, HĐND, hội đồng, bộ, chính phủ, thủ tướng, quốc hội, ban, tỉnh ủy, thành ủy, đảng ủy, huyện ủy, quận ủy, thị ủy
            sở, chủ tịch, văn phòng, trung ương, cục, tổng cục, liên bộ, liên ngành, phòng, công an, trung tâm, trường, trạm, mặt trận, UBMTTQ
            đoàn thanh niên, hội, tổng bí thư, bí thư, thường trực, thường vụ, đảng bộ, chi bộ, thanh tra, kiểm toán, viện, tòa án, ngân hàng
            kho bạc, bảo hiểm, đoàn, liên đoàn, bộ trưởng, BCĐ, BCH, BTV, BTC, VPCP, TTHĐND, MTTQ, giám đốc, chánh văn phòng, tổ, ban chỉ đạo
            """;

    /** Fields of work in the name of a committee. */
    static final String FIELDS = """
            công nghệ, đổi mới sáng tạo, chuyển đổi số, cải cách hành chính, khoa học, an toàn, tìm kiếm cứu nạn, phòng thủ dân sự, chống hàng giả
            gian lận thương mại, giảm nghèo, văn minh đô thị
            """;

    /** With which another clause begins behind a comma, if a verb follows. */
    static final String DOERS = """
            các cơ quan, các đơn vị, các thôn, các phòng, các ban, các ngành, các bản, các tổ, các xã, các trường, các hội, các địa phương
            các thành viên, các tổ chức, các chi bộ, cơ quan, đơn vị, xã, phường, đặc khu, tỉnh, cán bộ, toàn xã, toàn tỉnh, toàn thể, cấp ủy, mỗi
            chúng tôi, tôi, thôn, người dân, lãnh đạo, trong năm, năm, trong thời gian, tổ công nghệ, địa phương
            """;

    /** Verbs by which a clause of its own is known. */
    static final String CLAUSE_VERBS = """
            ban hành, xây dựng, đề nghị, yêu cầu, báo cáo, triển khai, tổ chức, giao, đã, sẽ, phải, cần, được, có trách nhiệm, trân trọng, kính, chỉ đạo
            thực hiện, phối hợp, chủ trì, tham mưu, xem xét, quyết định, thông báo, kính trình, trình, lập, tiếp tục, tập trung, phấn đấu, rà soát, có
            thống nhất, hướng dẫn, quán triệt, cụ thể hóa, cụ thể hoá, chủ động, đăng ký, cử, xin, phát động, phân công, tăng cường, đẩy mạnh
            """;

    /** Behind a comma: the sentence goes on about something else. */
    static final String TURNS = """
            cụ thể, với các nội dung, với nội dung, với những nội dung, với mục tiêu, cùng với đó, trong đó, theo, căn cứ, xét, trên cơ sở, để, nhằm
            nay, đến nay, hiện nay, qua đó, từ đó, do đó, vì vậy, đồng thời, góp phần, gắn với, bên cạnh đó, trước mắt, thời gian qua, trong thời gian
            kèm theo, tạo, làm cơ sở, có hiệu lực, đã được, phù hợp với, đặc biệt, trọng tâm, trong khi, hằng năm, hàng năm, định kỳ, nhất là
            """;

    /** As {@link #TURNS}, but not in a paragraph of legal bases, where they go on with what the act is about. */
    static final String LOOSE_TURNS = """
            bảo đảm, đảm bảo, kịp thời, tập trung, yêu cầu, đề nghị, tiếp tục, chủ động, phấn đấu, tổ chức, phối hợp, chú trọng, ưu tiên, lồng ghép
            tạo điều kiện, giúp, tránh, phục vụ, triển khai, xây dựng, thường xuyên, hoàn thành, báo cáo, kết hợp, phân công, giao, không để
            """;

    /** With or without a comma: the sentence goes on about something else. */
    static final String ENDS = """
            cụ thể như sau, như sau, với các nội dung sau, với các nội dung, với nội dung, đến toàn thể, đến toàn bộ, đến từng, đến tận, đến cán bộ
            đến mọi, đến các cơ quan, đến các đơn vị, đến đông đảo, đến người dân, đến nhân dân, đến đảng viên, đến tất cả, đến các tầng lớp, đến 100
            tới toàn thể, tới toàn bộ, tới từng, tới cán bộ, tới mọi, tới các cơ quan, tới các đơn vị, tới đông đảo, tới người dân, tới nhân dân, tới tất cả
            tới đảng viên, có hiệu lực, còn hiệu lực, hết hiệu lực, kể từ ngày, đã được, đã ban hành, theo đúng, bằng nhiều hình thức, bằng các hình thức
            và các văn bản, và các nghị quyết, và các nghị định, và các quy định, và các chương trình, và các chỉ thị, và các thông tư, và các quyết định
            và các kế hoạch, và các hướng dẫn, và những văn bản, và văn bản, và quy định, và hướng dẫn của, và chỉ đạo của, và các chủ trương, và ý kiến
            đạt kết quả, đạt hiệu quả, bảo đảm đúng, đảm bảo đúng, bảo đảm tiến độ, đảm bảo tiến độ, cho toàn thể, cho cán bộ, và tình hình, và yêu cầu
            do xã, do Ủy ban, do UBND, trong phạm vi, gắn với nhiệm vụ, là cơ sở, là căn cứ, nêu trên, nói trên, và nhiệm vụ
            """;

    /** Behind a bracket: what an act is called from here on, or what is said of it. */
    static final String ASIDES = "sau đây, gọi tắt, viết tắt, gọi là, gọi chung, kèm theo, có, gửi kèm, đã được, được sửa đổi, được bổ sung, đính kèm, chi tiết";

    /** Words that a bare number may stand before. */
    static final String AFTER_NUMBER = """
            của, ngày, về, về việc, và, do, được, đã, là, tại, trong, hoặc, để, theo, quy định, ban hành, phê duyệt, sửa đổi, cũng, đến, với, năm, có
            tới, vào, cho, nhằm, gắn, trên, thì, nêu, khóa, khoá
            """;

    /** Before a number that stands for a form or a certificate, not for an act. */
    static final String FORMS = "mẫu, biểu, phiếu, phụ lục, lục, bảng, hình, hồ sơ, tài khoản, hóa đơn, hoá đơn, nhà, phòng, mã, đơn, phép, thẻ, hiệu, TCVN, QCVN, ISO";

    /** Before "Luật" where it is a subject that is taught. */
    static final String TAUGHT = "học, khoa, ngành, ty, phòng, nhân, viên, sĩ, môn, trường";

    /** What a paragraph of legal bases begins with. */
    static final String BASES = "căn cứ, thực hiện, xét, theo, thi hành";

    /** Words of the grammar that stand alone. */
    static final String WORDS = """
            ban, bàn, bổ, bộ, chi, chính, chủ, các, cán, cùng, cả, của, do, hiến, hoặc, huyện, hành, khoá, khu, khóa, ký, mùng, mồng
            ngày, nhiệm, những, này, năm, pháp, phòng, phường, quận, quỹ, ra, sung, số, sở, sửa, thành, tháng, thôn, thứ, trên
            trưởng, tỉnh, tổ, và, văn, với, xã, án, được, đảng, đặc, đề, địa, đổi, đội
            """;

    private Vocabulary() {}
}
