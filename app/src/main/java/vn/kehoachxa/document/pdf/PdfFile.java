package vn.kehoachxa.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A PDF file while it is written (ISO 32000-1, 7.5): objects in streams of many, streams as they come, at the end the table of where all of
 * them are. Nothing is kept but that table and the objects of the stream that is being filled.
 */
final class PdfFile implements AutoCloseable {

    /** The second line has bytes above 127, so that nobody takes the file for text (ISO 19005-2, 6.1.2). */
    private static final byte[] HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);
    /** So many objects share a stream: more are packed better, but a reader unpacks all for one. */
    private static final int OBJECTS_IN_STREAM = 500;

    private final OutputStream out;
    private final MessageDigest digest = digest();
    private final Packer packer = new Packer();
    private final CrossReferences places = new CrossReferences();
    private final PdfBytes frame = new PdfBytes();
    private int written;

    /** The objects of the stream that is being filled, and the numbers and places that stand before them. */
    private final PdfBytes objects = new PdfBytes();
    private final PdfBytes index = new PdfBytes();
    private int inStream;
    private int streamNumber;

    /** @param out stays open */
    PdfFile(OutputStream out) throws IOException {
        this.out = out;
        write(HEADER, HEADER.length);
    }

    /** A fresh MD5, by which the format tells files and what is in them apart. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
    }

    /** The number of an object that will be written. */
    int reserve() {
        return places.reserve();
    }

    /**
     * An object that is no stream: a dictionary or an array, which need nothing between them.
     *
     * @param number that was reserved for it
     * @return where the caller writes it, before the next object
     */
    PdfBytes object(int number) throws IOException {
        if (inStream == OBJECTS_IN_STREAM) {
            endObjects();
        }
        if (inStream == 0) {
            streamNumber = reserve();
        }
        index.whole(number).whole(objects.length());
        places.inStream(number, streamNumber, inStream++);
        return objects;
    }

    private void endObjects() throws IOException {
        if (inStream > 0) {
            var first = index.length();
            index.put(objects.array(), objects.length());
            stream(streamNumber, "/Type/ObjStm/N " + inStream + "/First " + first, index);
            index.clear();
            objects.clear();
            inStream = 0;
        }
    }

    /** A stream, packed. @param entries of its dictionary other than its length and its filter */
    void stream(int number, String entries, PdfBytes content) throws IOException {
        var packed = packer.pack(content.array(), content.length());
        raw(number, entries + "/Filter/FlateDecode", packed.array(), packed.length());
    }

    /** A stream as it is. @param entries of its dictionary other than its length */
    void raw(int number, String entries, byte[] content, int length) throws IOException {
        places.at(number, written);
        frame.clear().whole(number).put("0 obj\n<<").put(entries).put("/Length ").whole(length).put(">>\nstream\n");
        write(frame.array(), frame.length());
        write(content, length);
        frame.clear().put("\nendstream\nendobj\n");
        write(frame.array(), frame.length());
    }

    /** Writes what is left. @param catalog the number of the object that leads to all others, {@code info} of that about the file */
    void finish(int catalog, int info) throws IOException {
        endObjects();
        var at = written;
        var number = reserve();
        places.at(number, at);
        var id = HexFormat.of().formatHex(digest.digest());
        frame.clear().put("/Root ").reference(catalog).put("/Info ").reference(info).put("/ID[<" + id + "><" + id + ">]");
        stream(number, "/Type/XRef" + places.entries() + frame, places.table());
        frame.clear().put("startxref\n" + at + "\n%%EOF\n");
        write(frame.array(), frame.length());
    }

    private void write(byte[] bytes, int length) throws IOException {
        digest.update(bytes, 0, length);
        out.write(bytes, 0, length);
        written += length;
    }

    @Override
    public void close() {
        packer.close();
    }
}
