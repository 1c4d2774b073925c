package vn.kehoachxa.intake;

import java.util.regex.Pattern;

/** How the paragraphs before the first heading begin. */
final class Openings {

    private static final Pattern BASIS = Pattern.compile("^[-–+*•]? ?(can cu|thuc hien|theo|xet)\\b.*");
    private static final Pattern ACT = Pattern.compile(
            ".*\\b(so|luat|nghi quyet|nghi dinh|quyet dinh|chi thi|cong van|ket luan|thong tu|thong bao|ke hoach|chuong trinh|de nghi|huong dan|hien phap"
                    + "|phap lenh|de an|y kien|to trinh|van ban)\\b.*");
    private static final Pattern OPENING = Pattern.compile(".*(ban hanh|xay dung|trien khai|bao cao|lap|to chuc|de ra|thuc hien)\\b.*(nhu sau|sau|sau day)\\s*[:.]?$");
    private static final Pattern ADDRESSEE = Pattern.compile("^kinh gui\\b.*");

    /** How much of a long paragraph is looked at. */
    private static final int ENOUGH = 600;

    private Openings() {}

    /** Whether it names a legal basis: Căn cứ, Thực hiện, Theo, Xét. */
    static boolean isBasis(String text) {
        return BASIS.matcher(start(text)).matches();
    }

    /** Whether it names an act to rest on, so that it is no part of a subject that begins with "Thực hiện". */
    static boolean isBasisOfAct(String text) {
        var folded = start(text);
        return BASIS.matcher(folded).matches() && (ACT.matcher(folded).matches() || folded.startsWith("can cu"));
    }

    /** Whether it leads to what follows: "… ban hành Kế hoạch như sau:". */
    static boolean leadsOn(String text) {
        var end = Wording.fold(text.substring(Math.max(0, text.length() - ENOUGH)));
        return end.endsWith(":") || OPENING.matcher(end).matches();
    }

    static boolean isAddressee(String text) {
        return ADDRESSEE.matcher(start(text)).matches();
    }

    private static String start(String text) {
        return Wording.fold(text.substring(0, Math.min(text.length(), ENOUGH)));
    }
}
