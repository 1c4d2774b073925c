package vn.kehoachxa.intake.office;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import vn.kehoachxa.zip.UntrustedZip;

/**
 * The letters of a part, as long as no tag, comment, instruction or section of raw text is longer than any program writes: the parser holds
 * each of these whole, however long it is, where plain text passes through in pieces.
 */
final class TokenLimit extends FilterReader {

    /** In letters: the longest attributes that programs write are paths of drawings. */
    static final int LONGEST = 4_000_000;

    private static final String COMMENT = "<!--";
    private static final String RAW = "<![CDATA[";
    private static final String INSTRUCTION = "<?";

    /** How what is open ends; null in plain text, {@code >} in a tag. */
    private String end;
    private char quote;
    private int length;
    /** How long what is open is at least. */
    private int least;
    /** The last letters of what is open. */
    private final StringBuilder tail = new StringBuilder();

    TokenLimit(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int offset, int count) throws IOException {
        var n = super.read(into, offset, count);
        for (var i = offset; i < offset + n; i++) {
            see(into[i]);
        }
        return n;
    }

    private void see(char c) throws IOException {
        if (end == null) {
            if (c == '<') {
                end = ">";
                quote = 0;
                length = 1;
                tail.setLength(0);
                tail.append(c);
            }
            return;
        }
        if (++length > LONGEST) {
            throw UntrustedZip.excess("a tag of more than " + LONGEST + " letters");
        }
        if (length <= RAW.length()) {
            tail.append(c);
            kind();
        } else if (end.length() > 1) {
            tail.deleteCharAt(0).append(c);
        }
        if (end.length() > 1 ? endsWith() : ends(c)) {
            end = null;
        }
    }

    /** What it is shows by its first letters. */
    private void kind() {
        if (begins(COMMENT)) {
            ends("-->");
        } else if (begins(RAW)) {
            ends("]]>");
        } else if (begins(INSTRUCTION)) {
            ends("?>");
        }
    }

    private boolean begins(String sign) {
        return tail.length() == sign.length() && tail.indexOf(sign) == 0;
    }

    /** No letter belongs to the beginning and to the end: {@code <!-->} is still open. */
    private void ends(String sign) {
        end = sign;
        least = length + sign.length();
    }

    private boolean endsWith() {
        return length >= least && tail.lastIndexOf(end) == tail.length() - end.length();
    }

    /** In a value of an attribute the sign is a letter. */
    private boolean ends(char c) {
        if (quote == 0 && (c == '"' || c == '\'')) {
            quote = c;
        } else if (quote == c) {
            quote = 0;
        }
        return c == '>' && quote == 0;
    }
}
