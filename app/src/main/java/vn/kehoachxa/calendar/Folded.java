package vn.kehoachxa.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Lines of a calendar file folded as RFC 5545 section 3.1 has it: no more than 75 octets of UTF-8 a line, no letter cut in two. */
final class Folded {

    private static final int LONGEST = 75;

    private Folded() {}

    /** @param folded whose lines end with CRLF; where they are folded already, by letters and not by octets, that is undone */
    static byte[] utf8(String folded) {
        var text = folded.replace("\r\n ", "");
        var out = new ByteArrayOutputStream(text.length() * 2);
        var used = 0;
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var letter = Character.toString(text.codePointAt(i));
            var bytes = letter.getBytes(UTF_8);
            if (!letter.equals("\r") && !letter.equals("\n") && used + bytes.length > LONGEST) {
                out.writeBytes("\r\n ".getBytes(UTF_8));
                used = 1;
            }
            out.writeBytes(bytes);
            used = letter.equals("\n") ? 0 : letter.equals("\r") ? used : used + bytes.length;
        }
        return out.toByteArray();
    }
}
