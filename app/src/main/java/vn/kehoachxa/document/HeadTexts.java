package vn.kehoachxa.document;

import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.Head;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.PaperType;

/** Number, place and date as Decree 30/2020 writes them, in the head and where an appendix refers to it. */
public final class HeadTexts {

    /** The room in which a clerk writes a missing number or day by hand; it must not break at the end of a line. */
    static final String BLANK = "\u00a0".repeat(6);

    private HeadTexts() {}

    /** {@code Số: 05/KH-UBND} (I/II.3.c). */
    public static String number(Head head) {
        return head.number().isBlank() ? "Số:" + BLANK + "/" + head.symbol() : "Số: " + digits(head.number()) + "/" + head.symbol();
    }

    /** {@code Vân Hồ, ngày 05 tháng 01 năm 2026} (I/II.4). */
    public static String placeDate(Head head) {
        var date = date(head.day(), head.month(), head.year());
        return head.place().isBlank() ? date : head.place() + ", " + date;
    }

    /** {@code Kế hoạch}, {@code Báo cáo}: inside a sentence. */
    static String type(PaperType type) {
        return switch (type) {
            case PLAN -> "Kế hoạch";
            case REPORT -> "Báo cáo";
        };
    }

    /**
     * {@code (Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Vân Hồ)}. An electronic paper leaves
     * number and date blank (III.1.c).
     */
    public static String reference(Identity identity, Head head) {
        var electronic = identity.form() == Form.ELECTRONIC;
        var number = electronic || head.number().isBlank() ? BLANK : " " + digits(head.number());
        var date = electronic ? date(null, null, null) : date(head.day(), head.month(), head.year());
        return "(Kèm theo " + type(identity.type()) + " số" + number + "/" + head.symbol() + " " + date + " của "
                + body(identity.office().name()) + ")";
    }

    /** The full name of a People's Committee that the office profile names in short: {@code UBND xã Vân Hồ}. */
    public static String body(String name) {
        return name.startsWith("UBND ") ? "Ủy ban nhân dân " + name.substring("UBND ".length()) : name;
    }

    /** {@code ngày 05 tháng 01 năm 2026}: a zero before the days 1 to 9 and the months 1 and 2, before no other (I/II.4.b). */
    private static String date(Integer day, Integer month, Integer year) {
        return "ngày" + filled(day == null ? null : twoDigits(day))
                + "tháng" + filled(month == null ? null : month <= 2 ? twoDigits(month) : month.toString())
                + "năm" + (year == null ? BLANK : " " + year);
    }

    private static String filled(String value) {
        return value == null ? BLANK : " " + value + " ";
    }

    private static String twoDigits(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }

    /** A number below 10 has one zero before it; anything that is not all digits stays as it was given (I/II.3.c). */
    public static String digits(String number) {
        var given = number.strip();
        if (!given.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return given;
        }
        var plain = given.replaceFirst("^0+(?=.)", "");
        return plain.length() == 1 ? "0" + plain : plain;
    }
}
