package vn.kehoachxa.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes in PDF's own writing, which grow: the operators of a page, or objects. A number is followed by a space. */
final class PdfBytes {

    /** Lengths are written in ten-thousandths of a point. */
    private static final int SCALE = 10_000;
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};

    private byte[] bytes = new byte[1 << 14];
    private int length;

    /** Words of the language, all ASCII, as they are. */
    PdfBytes put(String words) {
        reserve(words.length());
        for (var i = 0; i < words.length(); i++) {
            bytes[length++] = (byte) words.charAt(i);
        }
        return this;
    }

    /** Bytes as they are. */
    PdfBytes put(byte[] some, int count) {
        reserve(count);
        System.arraycopy(some, 0, bytes, length, count);
        length += count;
        return this;
    }

    PdfBytes put(double number) {
        return scaled(scaled(number));
    }

    /** A number as it will stand in the file: differences of such numbers add up without an error. */
    static long scaled(double number) {
        return Math.round(number * SCALE);
    }

    /** A number out of {@link #scaled(double)}. */
    PdfBytes scaled(long number) {
        reserve(24);
        if (number < 0) {
            bytes[length++] = '-';
        }
        var absolute = Math.abs(number);
        digits(absolute / SCALE);
        var fraction = (int) (absolute % SCALE);
        if (fraction > 0) {
            bytes[length++] = '.';
            for (var digit = SCALE / 10; fraction > 0; digit /= 10) {
                bytes[length++] = (byte) ('0' + fraction / digit);
                fraction %= digit;
            }
        }
        bytes[length++] = ' ';
        return this;
    }

    /** A whole number, 0 or above. */
    PdfBytes whole(long number) {
        reserve(20);
        digits(number);
        bytes[length++] = ' ';
        return this;
    }

    /** A reference to the object of that number. */
    PdfBytes reference(int number) {
        return whole(number).put("0 R ");
    }

    private void digits(long whole) {
        var digits = 1;
        for (var rest = whole; rest >= 10; rest /= 10) {
            digits++;
        }
        var rest = whole;
        for (var at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    /** A text as hexadecimal UTF-16 with its mark of order; half a character becomes the sign for one that is lost. */
    PdfBytes text(String text) {
        put("<FEFF");
        reserve(4 * text.length() + 1);
        for (var part : text.getBytes(StandardCharsets.UTF_16BE)) {
            bytes[length++] = HEX[part >> 4 & 15];
            bytes[length++] = HEX[part & 15];
        }
        bytes[length++] = '>';
        return this;
    }

    /** A string of so many glyphs follows, up to {@link #close()}. */
    PdfBytes open(int glyphs) {
        reserve(4 * glyphs + 2);
        bytes[length++] = '(';
        return this;
    }

    /** One glyph's two bytes as they are, which is half of what digits would take; {@link #open} made room for it. */
    void glyph(int code) {
        literal(code >> 8);
        literal(code);
    }

    private void literal(int code) {
        var value = (byte) code;
        switch (value) {
            case '(', ')', '\\' -> {
                bytes[length++] = '\\';
                bytes[length++] = value;
            }
            // Any end of a line inside a string is read as a line feed.
            case '\r' -> {
                bytes[length++] = '\\';
                bytes[length++] = 'r';
            }
            default -> bytes[length++] = value;
        }
    }

    PdfBytes close() {
        bytes[length++] = ')';
        return this;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    int length() {
        return length;
    }

    /** The bytes, {@link #length()} of them; what follows is of no meaning. */
    byte[] array() {
        return bytes;
    }

    /** For what is all ASCII. */
    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.US_ASCII);
    }

    /** Empty again, the room kept. */
    PdfBytes clear() {
        length = 0;
        return this;
    }
}
