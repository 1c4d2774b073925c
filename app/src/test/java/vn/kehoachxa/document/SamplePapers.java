package vn.kehoachxa.document;

import static vn.kehoachxa.document.PaperParts.column;

import java.time.LocalDate;
import java.util.List;
import vn.kehoachxa.plan.About;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Foot;
import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.Head;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperKind;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Passages;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.plan.TableKind;

/** Papers as communes write them, for tests of the writers: a plan of seven pages, its issued form, and a report. */
public final class SamplePapers {

    private static final List<Column> TARGETS = List.of(
            column("TT", Role.NO), column("Mục tiêu, chỉ tiêu", Role.TEXT), column("Chỉ tiêu năm 2026", Role.VALUE),
            column("Cơ quan chủ trì", Role.LEAD), column("Cơ quan phối hợp", Role.SUPPORTING));
    private static final List<Column> TASKS = List.of(
            column("TT", Role.NO), column("Nội dung", Role.TEXT), column("Cơ quan chủ trì", Role.LEAD),
            column("Cơ quan phối hợp", Role.SUPPORTING), column("Thời gian thực hiện", Role.TIMING));
    private static final String CULTURE = "Phòng Văn hóa - Xã hội";
    private static final String UNITS = "Các cơ quan, đơn vị";

    private SamplePapers() {}

    /** A commune's plan for the year, a draft: no number, no day. Four sections, two appendices, all ids counted from 1. */
    public static Paper plan() {
        var p = new PaperParts();
        var identity = new Identity(
                p.id(), PaperType.PLAN, PaperKind.ANNUAL, new Office(p.id(), "UBND xã Vân Hồ", "Sơn La"), 1, null, PaperState.DRAFT,
                null, Form.PAPER, 2026, null);
        var head = new Head(
                "", List.of("ỦY BAN NHÂN DÂN", "XÃ VÂN HỒ"), "", "KH-UBND", "Vân Hồ", null, 4, 2026, null, null, "");
        var passages = new Passages(
                List.of(),
                p.passages(
                        "Căn cứ Luật Khoa học, Công nghệ và Đổi mới sáng tạo ngày 27 tháng 6 năm 2025;",
                        "Thực hiện Quyết định số 34/QĐ-UBND ngày 06/01/2026 của Ủy ban nhân dân tỉnh Sơn La về nhiệm vụ khoa học, công"
                                + " nghệ, đổi mới sáng tạo và chuyển đổi số năm 2026;"),
                p.passages("Ủy ban nhân dân xã ban hành Kế hoạch ứng dụng khoa học, công nghệ và chuyển đổi số trên địa bàn xã năm 2026"
                        + " với các nội dung sau đây:"),
                p.passages(
                        "Sở Khoa học và Công nghệ", "Thường trực Đảng ủy", "Thường trực HĐND xã", "Chủ tịch, các Phó Chủ tịch UBND xã",
                        "Các cơ quan, đơn vị thuộc xã", "Trưởng các bản, tiểu khu"));
        var foot = new Foot("VT, VHXH", "", null,
                new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH", "Nguyễn Thị Minh Hòa"));
        return new Paper(
                identity, head, null, "Ứng dụng khoa học, công nghệ và chuyển đổi số trên địa bàn xã Vân Hồ năm 2026", passages, body(p),
                p.passage(""), foot, List.of(targets(p), tasks(p)), Entries.of(List.of()));
    }

    /** The same plan with number and day, signed by the chairman himself, with a drafter's mark. */
    public static Paper issuedPlan() {
        var plan = plan();
        return plan.withHead(plan.head().withNumber("5").withDay(5).withMonth(1))
                .withFoot(new Foot("VT, VHXH", "MH", 20, new Signature(List.of("TM. ỦY BAN NHÂN DÂN"), "CHỦ TỊCH", "Hà Văn Tuấn")));
    }

    /** A quarterly report with addressees, points and a budget table in the body, closing sentence, one appendix of text. */
    public static Paper report() {
        var p = new PaperParts();
        var identity = new Identity(
                p.id(), PaperType.REPORT, PaperKind.PROGRESS, new Office(p.id(), "UBND xã Vân Hồ", "Sơn La"), 1, null,
                PaperState.DRAFT, null, Form.ELECTRONIC, 2026, null);
        var head = new Head(
                "", List.of("ỦY BAN NHÂN DÂN", "XÃ VÂN HỒ"), "112", "BC-UBND", "Vân Hồ", 4, 6, 2026, "KHẨN", null,
                "Trụ sở: bản Suối Lìn, xã Vân Hồ, tỉnh Sơn La. Thư điện tử: ubnd.vanho@example.vn");
        var about = new About(p.id(), 1, "2026-Q2", LocalDate.of(2026, 3, 15), LocalDate.of(2026, 6, 14));
        var passages = new Passages(
                p.passages("Ủy ban nhân dân tỉnh Sơn La", "Sở Khoa học và Công nghệ tỉnh Sơn La"), List.of(),
                p.passages("Thực hiện chế độ báo cáo định kỳ, Ủy ban nhân dân xã báo cáo kết quả quý II năm 2026 như sau:"),
                p.passages("Như trên", "Lưu trữ cơ quan"));
        var foot = new Foot("VT, VHXH (03b)", "", null, new Signature(List.of("TM. ỦY BAN NHÂN DÂN"), "CHỦ TỊCH", ""));
        var budget = p.table(
                TableKind.BUDGET,
                List.of(column("TT", Role.NO), column("Nội dung chi", Role.TEXT), column("Số tiền (đồng)", Role.AMOUNT),
                        column("Ghi chú", Role.NOTE)),
                p.row("In tài liệu hướng dẫn ký số cho tổ công nghệ số cộng đồng", "18.500.000", ""),
                p.row("Thuê đường truyền cho điểm truy cập công cộng tại chợ trung tâm", "36.000.000", "Hợp đồng 12 tháng"),
                p.total("", "Cộng", "", ""));
        var blocks = List.<Block>of(
                p.section("Kết quả thực hiện"),
                p.heading("Công tác chỉ đạo"),
                p.titled(Level.POINT, "Về văn bản:", "đã ban hành 02 công văn đôn đốc và 01 quyết định kiện toàn tổ giúp việc."),
                p.titled(Level.POINT, "Về kiểm tra:", "đã kiểm tra 04 bản, lập biên bản và hẹn ngày khắc phục từng việc."),
                p.heading("Kinh phí"), p.line(Level.TEXT, "Số tiền đã chi trong kỳ:"), budget,
                p.section("Phương hướng quý tới"),
                p.bullet("Hoàn thành việc cấp chữ ký số cho trưởng bản trước ngày 15/8/2026."),
                p.line(Level.SUBBULLET, "Đợt 1: các bản dọc Quốc lộ 6;"), p.line(Level.SUBBULLET, "Đợt 2: các bản còn lại."));
        var note = p.appendix("Giải trình số liệu", Orientation.PORTRAIT,
                p.line(Level.TEXT, "Số liệu được chốt ngày 14/6/2026 và đối chiếu với sổ theo dõi của từng đơn vị."));
        return new Paper(
                identity, head, about, "Kết quả ứng dụng khoa học, công nghệ và chuyển đổi số quý II năm 2026", passages, blocks,
                p.passage("Trên đây là báo cáo của Ủy ban nhân dân xã; kính đề nghị cơ quan cấp trên xem xét, chỉ đạo."), foot,
                List.of(note), Entries.of(List.of()));
    }

    private static List<Block> body(PaperParts p) {
        return List.of(
                p.section("Mục tiêu"),
                p.heading("Mục tiêu chung"),
                p.bullet("Đưa các phần mềm dùng chung của tỉnh vào nền nếp, để mọi hồ sơ của người dân được tiếp nhận, xử lý và trả kết quả"
                        + " trên môi trường điện tử; lấy thời gian chờ của người dân làm thước đo chất lượng phục vụ."),
                p.bullet("Giúp hợp tác xã, hộ sản xuất rau, hoa, cây ăn quả làm chủ ít nhất một kỹ thuật canh tác mới trong năm, ghi chép"
                        + " đầy đủ nhật ký đồng ruộng và bán được hàng qua kênh số với giá tốt hơn."),
                p.bullet("Xây dựng đội ngũ cán bộ, công chức biết khai thác dữ liệu để tham mưu, biết bảo vệ thông tin cá nhân của"
                        + " người dân và sẵn sàng hướng dẫn lại cho bản, tiểu khu mình phụ trách."),
                p.heading("Chỉ tiêu cụ thể"),
                p.bullet("Tổ chức 01 lớp tập huấn sử dụng công cụ số cho cán bộ, công chức, viên chức; cử người dự đầy đủ 01 khóa bồi dưỡng"
                        + " do cơ quan cấp trên mở."),
                p.bullet("Có từ 01 giải pháp cải tiến trở lên được Hội đồng sáng kiến cấp cơ sở chấp thuận, áp dụng ngay tại bộ phận đã"
                        + " đề xuất và được theo dõi kết quả ít nhất 03 tháng."),
                p.bullet("Mỗi tháng có bài viết mới trên trang thông tin điện tử của xã, cả năm không dưới 10 tin, bài do chính cán bộ"
                        + " xã viết."),
                p.marked(Level.TEXT, "(Số liệu chi tiết tại Phụ lục I kèm theo)", "(Số liệu chi tiết tại Phụ lục I kèm theo)",
                        MarkStyle.ITALIC),
                p.section("Nhiệm vụ trọng tâm"),
                p.heading("Chỉ đạo, điều hành, kiểm tra và giám sát việc ứng dụng khoa học, công nghệ tại các cơ quan, đơn vị, bản,"
                        + " tiểu khu"),
                p.bullet("Kiện toàn tổ giúp việc, phân công rõ một người đầu mối ở từng cơ quan, đơn vị; danh sách đầu mối kèm số điện"
                        + " thoại được niêm yết tại trụ sở và gửi cho các bản trước ngày 15/5/2026."),
                p.bullet("Họp giao ban chuyên đề mỗi quý một lần; nội dung họp dựa trên số liệu đã được cập nhật trong phần mềm theo"
                        + " dõi, không yêu cầu đơn vị làm thêm báo cáo giấy."),
                p.bullet("Kiểm tra thực tế ít nhất 04 đơn vị trong năm. Kết quả kiểm tra phải chỉ ra việc nào chậm, vì sao chậm, ai"
                        + " chịu trách nhiệm và ngày hoàn thành mới; thông báo kết luận được gửi trong vòng 05 ngày làm việc."),
                p.heading("Tuyên truyền, nâng cao nhận thức"),
                p.bullet("Phát thanh bằng tiếng Việt và tiếng dân tộc vào hai buổi sáng trong tuần, tập trung giới thiệu cách nộp hồ sơ"
                        + " trực tuyến, cách nhận biết cuộc gọi lừa đảo và cách tra cứu giá nông sản."),
                p.marked(Level.BULLET,
                        "Đăng tải hình ảnh, phim ngắn về các hộ làm tốt trên những kênh chính thức của xã (trang thông tin điện tử,"
                                + " Zalo, Facebook); người dân có thể bình luận, góp ý và được trả lời trong 03 ngày.",
                        "(trang thông tin điện tử, Zalo, Facebook)", MarkStyle.ITALIC),
                p.bullet("Hưởng ứng Ngày Khoa học và Công nghệ Việt Nam 18/5/2026 và Ngày Chuyển đổi số quốc gia 10/10/2026 bằng các"
                        + " hoạt động thiết thực, tiết kiệm, có sự tham gia của học sinh và đoàn viên thanh niên."),
                p.heading("Hoàn thiện cơ chế, chính sách"),
                p.bullet("Rà soát quy chế làm việc, quy trình nội bộ giải quyết thủ tục hành chính; bỏ những bước trung gian không cần"
                        + " thiết, bảo đảm mỗi bước chỉ có một người chịu trách nhiệm chính."),
                p.bullet("Tổng hợp khó khăn của hợp tác xã, hộ kinh doanh khi tiếp cận nguồn vốn đổi mới công nghệ; kiến nghị với cơ"
                        + " quan có thẩm quyền những nội dung vượt quá khả năng giải quyết của xã, kèm số liệu và ví dụ cụ thể"
                        + " của từng bản."),
                p.heading("Ứng dụng, chuyển giao kỹ thuật vào sản xuất"),
                p.bullet("Lựa chọn 02 hợp tác xã để hướng dẫn dùng cảm biến độ ẩm và tưới nhỏ giọt trên diện tích trồng rau trái vụ; so"
                        + " sánh năng suất, lượng nước và công lao động với ruộng đối chứng."),
                p.bullet("Vận động chủ nhà lưu trú đưa thông tin phòng nghỉ, món ăn, lịch lễ hội lên bản đồ số; chuẩn hóa biển chỉ dẫn"
                        + " có mã QR tại các điểm tham quan."),
                p.bullet("Hỗ trợ cơ sở chế biến chè, mận, đào dán tem truy xuất nguồn gốc; hướng dẫn đóng gói, bảo quản lạnh và bán"
                        + " hàng trên sàn thương mại điện tử. Ưu tiên những sản phẩm đã đạt 3 sao OCOP trở lên và có khả năng"
                        + " cung ứng quanh năm."),
                p.heading("Đổi mới sáng tạo trong cơ quan và cộng đồng"),
                p.bullet("Mở hộp thư tiếp nhận ý tưởng cải tiến của cán bộ và người dân; ý tưởng nào cũng được trả lời bằng văn bản"
                        + " hoặc tin nhắn trong thời hạn 15 ngày kể từ ngày nhận."),
                p.bullet("Tổ chức cuộc thi nhỏ dành cho học sinh trung học cơ sở về mô hình tiết kiệm nước, phân loại rác và an toàn"
                        + " trên mạng; sản phẩm tốt được giới thiệu dự thi cấp tỉnh."),
                p.bullet("Biểu dương kịp thời tập thể, cá nhân có cách làm mới; đưa kết quả này vào tiêu chí xếp loại cuối năm."),
                p.heading("Sở hữu trí tuệ"),
                p.bullet("Hướng dẫn hộ kinh doanh tra cứu nhãn hiệu trước khi đặt tên sản phẩm, chuẩn bị hồ sơ đăng ký và theo dõi tình"
                        + " trạng đơn."),
                p.bullet("Lập danh mục sản phẩm địa phương có tiềm năng đăng ký nhãn hiệu chứng nhận hoặc chỉ dẫn địa lý; thống nhất"
                        + " với các hợp tác xã về quy chế sử dụng chung, mẫu tem và người kiểm soát chất lượng."),
                p.marked(Level.TEXT, "(Danh mục nhiệm vụ tại Phụ lục II kèm theo)", "(Danh mục nhiệm vụ tại Phụ lục II kèm theo)",
                        MarkStyle.ITALIC),
                p.section("Giải pháp thực hiện"),
                p.heading("Nâng cao trách nhiệm người đứng đầu"),
                p.line(Level.TEXT, "Người đứng đầu cơ quan, đơn vị trực tiếp phụ trách việc ứng dụng công nghệ, không giao khoán cho"
                        + " cấp phó hoặc cho riêng công chức chuyên môn; kết quả thực hiện là một căn cứ đánh giá hằng quý."
                        + " Đơn vị có việc quá hạn hai lần liên tiếp phải giải trình trước tập thể Ủy ban nhân dân xã."),
                p.heading("Đổi mới cách tuyên truyền, hướng dẫn người dân, doanh nghiệp và hợp tác xã sử dụng dịch vụ số"),
                p.line(Level.TEXT, "Chuyển từ tuyên truyền chung sang cầm tay chỉ việc tại nhà văn hóa bản. Mỗi buổi chỉ hướng dẫn một"
                        + " việc, làm đến khi người tham dự tự thao tác được trên điện thoại của mình; tài liệu phát tay in"
                        + " chữ lớn, có hình minh họa từng bước."),
                p.line(Level.TEXT, "Tổ công nghệ số cộng đồng giữ liên lạc với các hộ qua nhóm Zalo của bản, trả lời câu hỏi trong ngày"
                        + " và chuyển những việc vượt quá khả năng về đầu mối của xã."),
                p.heading("Đào tạo, thu hút nhân lực"),
                p.line(Level.TEXT, "Cử công chức trẻ theo học các lớp về phân tích dữ liệu, an toàn thông tin; khuyến khích con em địa"
                        + " phương đã tốt nghiệp đại học tham gia làm cộng tác viên. Bố trí máy tính, đường truyền và góc làm"
                        + " việc chung tại nhà văn hóa trung tâm."),
                p.heading("Bảo đảm kinh phí"),
                p.line(Level.TEXT, "Kinh phí thực hiện được bố trí trong dự toán ngân sách xã năm 2026, lồng ghép với các chương trình"
                        + " mục tiêu quốc gia và nguồn vận động hợp pháp. Việc chi tiêu phải đúng chế độ, công khai tại trụ sở"
                        + " và trên trang thông tin điện tử."),
                p.line(Level.TEXT, "Ưu tiên chi cho tập huấn, đường truyền và thiết bị dùng chung; không mua phần mềm trùng với hệ"
                        + " thống mà tỉnh đã cung cấp."),
                p.heading("Hợp tác với doanh nghiệp, viện nghiên cứu và trường đại học"),
                p.line(Level.TEXT, "Chủ động mời chuyên gia về khảo sát thực địa, cùng xây dựng mô hình trình diễn; ký kết thỏa thuận"
                        + " nêu rõ trách nhiệm, thời hạn và sản phẩm bàn giao của mỗi bên."),
                p.section("Tổ chức thực hiện"),
                p.heading("Phòng Văn hóa - Xã hội"),
                p.bullet("Là đầu mối theo dõi toàn bộ Kế hoạch này; cập nhật tiến độ từng nhiệm vụ vào ngày 25 hằng tháng và báo cáo"
                        + " ngay với lãnh đạo Ủy ban nhân dân xã khi có việc quá hạn."),
                p.bullet("Chuẩn bị nội dung, tài liệu các buổi giao ban; tham mưu kiểm tra, khen thưởng và điều chỉnh nhiệm vụ khi cần."),
                p.bullet("Phối hợp với Công an xã bảo đảm an toàn hệ thống mạng, tài khoản và dữ liệu cá nhân của người dân trong quá"
                        + " trình thực hiện."),
                p.heading("Phòng Kinh tế"),
                p.line(Level.TEXT, "Thẩm định dự toán, tham mưu phân bổ và hướng dẫn thanh toán, quyết toán; phụ trách các nội dung về"
                        + " nông nghiệp, hợp tác xã, sản phẩm OCOP và kết nối tiêu thụ nông sản."),
                p.heading("Các cơ quan, đơn vị thuộc Ủy ban nhân dân xã"),
                p.line(Level.TEXT, "Xây dựng lịch thực hiện phần việc được giao trong vòng 10 ngày kể từ ngày nhận Kế hoạch này; tự"
                        + " kiểm tra hằng quý, gửi kết quả kèm minh chứng qua phần mềm quản lý văn bản."),
                p.heading("Trung tâm Dịch vụ tổng hợp"),
                p.line(Level.TEXT, "Sản xuất tin, bài, chương trình phát thanh; vận hành trang thông tin điện tử và các bảng thông tin"
                        + " điện tử công cộng. Lưu giữ hình ảnh tư liệu phục vụ tổng kết cuối năm và cung cấp cho các cơ quan"
                        + " báo chí khi có yêu cầu."),
                p.heading("Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội"),
                p.line(Level.TEXT, "Vận động đoàn viên, hội viên cài đặt và sử dụng thành thạo ứng dụng định danh, thanh toán không"
                        + " dùng tiền mặt; giám sát việc giải quyết thủ tục hành chính và phản ánh kịp thời ý kiến của Nhân"
                        + " dân đến Ủy ban nhân dân xã."),
                p.heading("Chế độ báo cáo"),
                p.marked(Level.TEXT, "Hằng quý, trước ngày 05 của tháng cuối quý, mỗi cơ quan, đơn vị gửi số liệu và nhận xét cho Phòng"
                        + " Văn hóa - Xã hội để tổng hợp; số liệu cả năm gửi trước ngày 05/12/2026. Trong quá trình thực hiện"
                        + " nếu có vướng mắc, đơn vị phản ánh ngay để được xem xét, giải quyết.",
                        "trước ngày 05 của tháng cuối quý", MarkStyle.BOLD));
    }

    private static Appendix targets(PaperParts p) {
        return p.appendix("Chỉ tiêu ứng dụng khoa học, công nghệ và chuyển đổi số năm 2026", Orientation.PORTRAIT, p.table(
                TableKind.TARGETS, TARGETS,
                p.group(5, "Phát triển nguồn nhân lực"),
                p.row("Mở lớp tập huấn công cụ số cho cán bộ, công chức, viên chức", "1", CULTURE, ""),
                p.row("Cử công chức dự khóa bồi dưỡng về công nghệ thông tin", "1", CULTURE, ""),
                p.group(5, "Phát triển khoa học, công nghệ"),
                p.row("Giải pháp cải tiến được Hội đồng sáng kiến cơ sở chấp thuận và áp dụng từ 03 tháng trở lên", "1", CULTURE, UNITS),
                p.row("Tin, bài do cán bộ xã viết, đăng trên trang thông tin điện tử", "10", CULTURE, UNITS)));
    }

    private static Appendix tasks(PaperParts p) {
        return p.appendix("Danh mục nhiệm vụ ứng dụng khoa học, công nghệ và chuyển đổi số năm 2026", Orientation.PORTRAIT, p.table(
                TableKind.TASKS, TASKS, taskRows(p)));
    }

    private static Row[] taskRows(PaperParts p) {
        return new Row[] {
            p.group(5, "THỂ CHẾ, CHÍNH SÁCH"),
            p.row("Rà soát quy trình nội bộ giải quyết thủ tục hành chính, bỏ các bước trung gian; tổng hợp vướng mắc của hợp tác xã,"
                    + " hộ kinh doanh về vốn đổi mới công nghệ và gửi kiến nghị bằng văn bản, kèm số liệu, ví dụ của từng bản.",
                    CULTURE, UNITS, "Năm 2026"),
            p.group(5, "NHIỆM VỤ KHOA HỌC VÀ CÔNG NGHỆ"),
            p.row("Hướng dẫn 02 hợp tác xã dùng cảm biến độ ẩm, tưới nhỏ giọt cho rau trái vụ", UNITS, CULTURE, "Năm 2026"),
            p.row("Đưa hồ sơ công việc, chữ ký số vào dùng thường xuyên ở mọi cơ quan, đơn vị", UNITS, CULTURE, "Năm 2026"),
            p.group(5, "NHIỆM VỤ SỞ HỮU TRÍ TUỆ"),
            p.row("Dự hội thảo, tập huấn về nhãn hiệu và chỉ dẫn địa lý", CULTURE, UNITS, "Năm 2026"),
            p.row("Hỗ trợ chủ sản phẩm nhận biết, phản ánh hàng giả mạo nhãn hiệu", CULTURE, UNITS, "Năm 2026"),
            p.group(5, "NHIỆM VỤ ĐỔI MỚI SÁNG TẠO"),
            p.row("Tham gia các hợp phần của Đề án hệ thống đổi mới sáng tạo cấp tỉnh", CULTURE, UNITS, "Năm 2026"),
            p.row("Cử người học lớp kỹ năng khởi nghiệp, hỗ trợ thanh niên làm thử sản phẩm mới", CULTURE, UNITS, "Năm 2026"),
            p.row("Giới thiệu mô hình tốt của xã tại ngày hội đổi mới sáng tạo của tỉnh", CULTURE, UNITS, "Năm 2026"),
            p.group(5, "NHIỆM VỤ SÁNG KIẾN"),
            p.row("Họp Hội đồng sáng kiến, xét và công nhận giải pháp", CULTURE, UNITS, "Đợt 1: Quý II/2026\nĐợt 2: Quý IV/2026"),
            p.group(5, "NHIỆM VỤ QUẢN LÝ KHOA HỌC VÀ CÔNG NGHỆ"),
            p.row("Khảo sát, chọn địa điểm làm mô hình trình diễn kỹ thuật mới", CULTURE, UNITS, "Năm 2026"),
        };
    }
}
