package vn.kehoachxa.fuzz;

import java.util.List;

/** Texts and numbers that programs stumble over. */
final class Strings {

    private static final List<String> ODD = List.of(
            "", " ", "\0", "a\0b", "\u202e\u2066gpj.exe", "\ud800", "\udc00x", "\ufeff", "\uffff", "\u0301\u0301", "\u2028", "\u001b[31m", "\n\n", "\t",
            "../../../../etc/passwd", "..\\..\\windows", "C:\\x", "/tmp/x", "CON", "=1+1", "@SUM(A1)", "{0}", "{0,choice,0#}", "'", "''", "%s%n", "${x}", "&amp;", "<w:p>",
            "]]>", "true", "null", "0", "-1", "1e999", "NaN", "Infinity", "9999999999999999999999", "2147483648", "-2147483649", "0x10", "1.5", "٣", "2026-02-30",
            "+999999999-12-31", "0000-00-00", "01980000-0000-7000-8000-000000000001", "0-0-0-0-0", "kehoachxa.paper/2", "kehoachxa.paper/999999", "kehoachxa.paper/1",
            "I.", "IV.", "1.1.1.1", "Phụ lục", "Điều 1.", "Quý V/2026", "31/02/2026", "từ ngày 31/12/9999 đến ngày 01/01/0001", "hằng quý trước ngày 99", "Ǆ", "ﷺ", "ẞ",
            "\ud83d\ude00", "đ", "Đ\u0323", "a\u0323\u0302");

    private static final List<String> NUMBERS = List.of(
            "0", "-0", "-1", "1", "2", "255", "65536", "2147483647", "2147483648", "-2147483648", "9223372036854775807", "9223372036854775808",
            "1e400", "-1e400", "1e-400", "0.1", "1E2147483647", "1e39", "99999999999999999999999999999999999999999", "12345678901234567890.5");

    private Strings() {}

    static String odd(Dice dice) {
        if (dice.once(40)) {
            return "chữ ".repeat(1 + dice.small(60_000));
        }
        if (dice.once(40)) {
            return dice.of(ODD).repeat(1 + dice.small(3_000));
        }
        return dice.once(4) ? dice.of(ODD) + dice.of(ODD) : dice.of(ODD);
    }

    /** As JSON and XML write them. */
    static String number(Dice dice) {
        return dice.once(30) ? "9".repeat(1 + dice.small(5_000)) : dice.of(NUMBERS);
    }
}
