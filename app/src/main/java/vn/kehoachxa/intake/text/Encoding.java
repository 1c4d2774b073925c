package vn.kehoachxa.intake.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoachxa.intake.font.OldFont;
import vn.kehoachxa.intake.font.OldFonts;

/**
 * The letters of a text file.
 *
 * @param text as Unicode
 * @param old how the file was written, where that was before Unicode; or null
 */
record Encoding(String text, OldFont old) {

    private static final int LOOK_AT = 4096;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Where Windows-1258 differs from 1252: the tones stand behind their vowels. */
    private static final String WESTERN_LETTERS = "ÌÒÞìòþÃãÐðÕõÝý";
    private static final String VIETNAMESE_LETTERS = "\u0300\u0309\u0303\u0301\u0323₫ĂăĐđƠơƯư";

    /** Reads the bytes: by their mark, else as UTF-8, else as whichever old encoding makes the best Vietnamese of them. */
    static Encoding decode(byte[] file) {
        if (starts(file, 0xef, 0xbb, 0xbf)) {
            return new Encoding(new String(file, 3, file.length - 3, StandardCharsets.UTF_8), null);
        }
        if (starts(file, 0xff, 0xfe)) {
            return new Encoding(new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE), null);
        }
        if (starts(file, 0xfe, 0xff)) {
            return new Encoding(new String(file, 2, file.length - 2, StandardCharsets.UTF_16BE), null);
        }
        return unmarkedUtf16(file).or(() -> utf8(file)).map(t -> new Encoding(t, null)).orElseGet(() -> singleBytes(file));
    }

    private static boolean starts(byte[] file, int... bytes) {
        for (var i = 0; i < bytes.length; i++) {
            if (file.length <= i || (file[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Of plain letters and spaces one byte is zero, always on the same side. */
    private static Optional<String> unmarkedUtf16(byte[] file) {
        var zeros = new int[2];
        for (var i = 0; i < Math.min(file.length, LOOK_AT); i++) {
            zeros[i & 1] += file[i] == 0 ? 1 : 0;
        }
        if (zeros[0] == zeros[1]) {
            return Optional.empty();
        }
        return Optional.of(new String(file, zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE));
    }

    private static Optional<String> utf8(byte[] file) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Encoding singleBytes(byte[] file) {
        var western = new String(file, WESTERN);
        var best = new Encoding(windows1258(western), null);
        var share = OldFonts.share(best.text);
        for (var font : List.of(OldFont.TCVN3, OldFont.VNI)) {
            var read = font.decode(western);
            if (OldFonts.share(read) > share) {
                best = new Encoding(read, font);
                share = OldFonts.share(read);
            }
        }
        return best;
    }

    private static String windows1258(String western) {
        var out = new StringBuilder(western.length());
        western.chars().forEach(c -> {
            var at = WESTERN_LETTERS.indexOf(c);
            out.append(at < 0 ? (char) c : VIETNAMESE_LETTERS.charAt(at));
        });
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /**
     * The lines, with what was written for an old typeface and pasted as it was as Unicode: a file may hold some of each.
     *
     * @param met takes the old ways of writing that there were
     */
    static List<String> lines(String text, Set<OldFont> met) {
        var whole = OldFonts.guess(text.substring(0, Math.min(text.length(), LOOK_AT * 16)));
        return text.lines().map(line -> {
            var font = guess(line, whole);
            font.ifPresent(met::add);
            return font.map(f -> f.decode(line)).orElse(line);
        }).toList();
    }

    private static Optional<OldFont> guess(String line, Optional<OldFont> whole) {
        if (line.chars().allMatch(c -> c < 0x80)) {
            return Optional.empty();
        }
        var own = OldFonts.guess(line);
        return own.isPresent() ? own : whole.filter(f -> OldFonts.isWritten(line, f));
    }
}
