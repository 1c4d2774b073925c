package vn.kehoachxa.document.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * An XML part as it grows, in UTF-8. What is begun is ended by {@link #end}, so that it is always well formed; texts are escaped and lose
 * the characters that no XML file may hold. A library's writer would take as long for the marks of a long table as packing them does.
 */
final class Xml {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Deque<String> begun = new ArrayDeque<>();
    private byte[] bytes = new byte[1 << 13];
    private int size;
    private boolean inTag;

    /** A whole part. */
    static Xml part() {
        var xml = new Xml();
        xml.ascii(DECLARATION);
        return xml;
    }

    /** @param name in ASCII, as all names */
    Xml start(String name) {
        endTag();
        put('<');
        ascii(name);
        begun.push(name);
        inTag = true;
        return this;
    }

    /** An attribute of what was just begun. */
    Xml attribute(String name, String value) {
        nameAttribute(name);
        escaped(value);
        put('"');
        return this;
    }

    Xml attribute(String name, int value) {
        nameAttribute(name);
        if (value >= 0 && value < 10) {
            put((char) ('0' + value));
        } else {
            ascii(Integer.toString(value));
        }
        put('"');
        return this;
    }

    /** Ends what was begun last. */
    Xml end() {
        var name = begun.pop();
        if (inTag) {
            put('/');
            put('>');
            inTag = false;
        } else {
            put('<');
            put('/');
            ascii(name);
            put('>');
        }
        return this;
    }

    /** An empty element whose only attribute is {@code w:val}: so Word writes most properties. */
    Xml value(String name, String value) {
        return start(name).attribute("w:val", value).end();
    }

    Xml value(String name, int value) {
        return start(name).attribute("w:val", value).end();
    }

    /** An empty element: a property that is on. */
    Xml flag(String name) {
        return start(name).end();
    }

    Xml text(String text) {
        endTag();
        escaped(text);
        return this;
    }

    /** What another one has written: whole elements. */
    Xml add(byte[] fragment) {
        endTag();
        room(fragment.length);
        System.arraycopy(fragment, 0, bytes, size, fragment.length);
        size += fragment.length;
        return this;
    }

    /** @throws IllegalStateException where something is not ended */
    byte[] toBytes() {
        checkWhole();
        return Arrays.copyOf(bytes, size);
    }

    /** @throws IllegalStateException where something is not ended */
    void writeTo(OutputStream out) throws IOException {
        checkWhole();
        out.write(bytes, 0, size);
    }

    private void checkWhole() {
        if (!begun.isEmpty()) {
            throw new IllegalStateException("not ended: " + begun);
        }
    }

    private void nameAttribute(String name) {
        put(' ');
        ascii(name);
        put('=');
        put('"');
    }

    private void endTag() {
        if (inTag) {
            put('>');
            inTag = false;
        }
    }

    private void put(char c) {
        room(1);
        bytes[size++] = (byte) c;
    }

    private void ascii(String text) {
        var length = text.length();
        room(length);
        for (var i = 0; i < length; i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    private void escaped(String text) {
        var length = text.length();
        for (var i = 0; i < length; i++) {
            var c = text.charAt(i);
            switch (c) {
                case '<' -> ascii("&lt;");
                case '>' -> ascii("&gt;");
                case '&' -> ascii("&amp;");
                case '"' -> ascii("&quot;");
                default -> {
                    if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                        letter(Character.toCodePoint(c, text.charAt(++i)));
                    } else if (isLegal(c)) {
                        letter(c);
                    }
                }
            }
        }
    }

    /** Whether XML allows the character by itself. The texts of a paper are cleaned on their way in; this is the second lock. */
    private static boolean isLegal(char c) {
        return c >= 0x20 && c <= 0xd7ff || c == '\t' || c >= 0xe000 && c <= 0xfffd;
    }

    private void letter(int c) {
        room(4);
        if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xc0 | c >> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3f);
        } else if (c < 0x10000) {
            bytes[size++] = (byte) (0xe0 | c >> 12);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3f);
            bytes[size++] = (byte) (0x80 | c & 0x3f);
        } else {
            bytes[size++] = (byte) (0xf0 | c >> 18);
            bytes[size++] = (byte) (0x80 | c >> 12 & 0x3f);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3f);
            bytes[size++] = (byte) (0x80 | c & 0x3f);
        }
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
