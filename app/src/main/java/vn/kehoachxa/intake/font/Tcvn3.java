package vn.kehoachxa.intake.font;

/** The codes of TCVN 5712:1993. VN3 has no capitals with marks; the few files that use those of VN2, in codes left free, are read too. */
final class Tcvn3 {

    private static final int FIRST = 0x80;

    /** What stands for 80 to FF; a dot where there is no letter. */
    private static final String LETTERS = ""
            + "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ"
            + "ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
            + ".ĂÂÊÔƠƯĐăâêôơưđẰ"
            + ".....àảãáạẲằẳẵắẴ"
            + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
            + "éẹềểễếệìỉỄẾỒĩíịò"
            + "Ổỏõóọồổỗốộờởỡớợù"
            + "ỖủũúụừửữứựỳỷỹýỵỐ";

    private Tcvn3() {}

    static String decode(String text) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var code = WesternCodes.of(c);
            var letter = code < FIRST ? '.' : LETTERS.charAt(code - FIRST);
            // 80 to 9F are quotation marks and dashes more often than the capitals of VN2.
            out.append(letter == '.' || code < 0xa0 && c >= 0xa0 ? plain(c, code) : letter);
        }
        return out.toString();
    }

    /** Typefaces of signs and some old files give codes as F0xx. */
    private static char plain(char c, int code) {
        return code >= 0 && code < FIRST ? (char) code : c;
    }
}
