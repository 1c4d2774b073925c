package vn.kehoachxa.intake.font;

import java.nio.charset.Charset;

/** Codes of the Western Windows page, 1252, which files of old typefaces give as Unicode letters. */
final class WesternCodes {

    private static final String UPPER = new String(codes(), Charset.forName("windows-1252"));

    private WesternCodes() {}

    private static byte[] codes() {
        var codes = new byte[0x20];
        for (var i = 0; i < codes.length; i++) {
            codes[i] = (byte) (0x80 + i);
        }
        return codes;
    }

    /** The code of a letter, 0 to FF, or -1 where it has none; letters F000 to F0FF of the private area are codes themselves. */
    static int of(char c) {
        if (c <= 0xff) {
            return c;
        }
        if (c >= 0xf000 && c <= 0xf0ff) {
            return c - 0xf000;
        }
        var upper = c == '\ufffd' ? -1 : UPPER.indexOf(c);
        return upper < 0 ? -1 : 0x80 + upper;
    }

    /** The letter of a code as Unicode has it. */
    static char letter(int code) {
        return code >= 0x80 && code < 0xa0 ? UPPER.charAt(code - 0x80) : (char) code;
    }
}
