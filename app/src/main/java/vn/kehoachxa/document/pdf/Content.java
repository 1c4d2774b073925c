package vn.kehoachxa.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The operators of one page in PDF's own writing. They are written here and not with PDFBox's stream, which can not say {@code ActualText}
 * in place; see {@code docs/performance.md}.
 */
final class Content {

    /** Lengths are written in ten-thousandths of a point. */
    private static final int SCALE = 10_000;
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};

    private byte[] bytes = new byte[1 << 14];
    private int length;

    /** Words of the language, all ASCII, and a space. */
    Content put(String words) {
        reserve(words.length() + 1);
        for (var i = 0; i < words.length(); i++) {
            bytes[length++] = (byte) words.charAt(i);
        }
        bytes[length++] = ' ';
        return this;
    }

    Content put(double number) {
        return scaled(scaled(number));
    }

    /** A number as it will stand in the file: differences of such numbers add up without an error. */
    static long scaled(double number) {
        return Math.round(number * SCALE);
    }

    /** A number out of {@link #scaled(double)}. */
    Content scaled(long number) {
        reserve(24);
        if (number < 0) {
            bytes[length++] = '-';
        }
        var absolute = Math.abs(number);
        put(absolute / SCALE);
        var fraction = absolute % SCALE;
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

    private void put(long whole) {
        var digits = 1L;
        while (whole / digits >= 10) {
            digits *= 10;
        }
        for (; digits > 0; digits /= 10) {
            bytes[length++] = (byte) ('0' + whole / digits % 10);
        }
    }

    /** A text as hexadecimal UTF-16 with its mark of order. */
    Content text(String text) {
        put("<FEFF", text.length());
        for (var i = 0; i < text.length(); i++) {
            glyph(text.charAt(i));
        }
        return close();
    }

    /** Glyphs follow, up to {@link #close()}. */
    Content open(int glyphs) {
        return put("<", glyphs);
    }

    private Content put(String start, int glyphs) {
        reserve(start.length() + 4 * glyphs + 2);
        for (var i = 0; i < start.length(); i++) {
            bytes[length++] = (byte) start.charAt(i);
        }
        return this;
    }

    /** One glyph, or one unit of UTF-16; {@link #open} made room for it. */
    void glyph(int code) {
        bytes[length++] = HEX[code >> 12 & 15];
        bytes[length++] = HEX[code >> 8 & 15];
        bytes[length++] = HEX[code >> 4 & 15];
        bytes[length++] = HEX[code & 15];
    }

    Content close() {
        bytes[length++] = '>';
        return this;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes, 0, length);
    }
}
