package vn.kehoachxa.cli;

/** An old plan as plain text, with a number that is left out: what is doubtful in it is asked about. */
public final class OldPlan {

    public static final String TEXT = """
            UBND XÃ SUỐI LÌN
            Số: 07/KH-UBND
            Suối Lìn, ngày 05 tháng 01 năm 2026

            KẾ HOẠCH
            Chuyển đổi số xã Suối Lìn năm 2026

            Ủy ban nhân dân xã ban hành Kế hoạch như sau:

            I. MỤC TIÊU

            1. Dạy chữ

            3. Kéo cáp

            - Qua ba bản vùng cao./.

            Nơi nhận:
            - Lưu: VT.
            """;

    private OldPlan() {}
}
