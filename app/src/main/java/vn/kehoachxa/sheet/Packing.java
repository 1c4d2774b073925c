package vn.kehoachxa.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.kehoachxa.zip.FixedZip;

/**
 * Packs what fastexcel wrote. On the way two things are set right: the time of writing, which would make each file another one, and
 * the results of the sums, which fastexcel leaves to Excel, so that a preview that does not calculate would show none.
 */
final class Packing {

    /** When every file says that it was made. */
    private static final String MADE = "2026-01-01T00:00:00Z";

    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
    /** The fastest: a list of 10,000 rows stays below a megabyte. */
    private static final int LEVEL = 1;

    private Packing() {}

    static void pack(byte[] raw, List<Sum> sums, OutputStream out) throws IOException {
        var packed = new FixedZip(out);
        packed.setLevel(LEVEL);
        try (var parts = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(raw)).get()) {
            for (var part : Collections.list(parts.getEntriesInPhysicalOrder())) {
                packed.putArchiveEntry(new ZipArchiveEntry(part.getName()));
                write(part.getName(), content(parts, part), sums, packed);
                packed.closeArchiveEntry();
            }
        }
        packed.finish();
        packed.flush();
    }

    /** All of a part at once: its size is known, and the library's own stream reads in very small pieces. */
    private static byte[] content(ZipFile parts, ZipArchiveEntry part) throws IOException {
        var content = new byte[Math.toIntExact(part.getSize())];
        try (var in = parts.getRawInputStream(part); var inflater = new Inflater(true)) {
            inflater.setInput(in.readNBytes(Math.toIntExact(part.getCompressedSize())));
            if (inflater.inflate(content) != content.length) {
                throw new IOException("a part shorter than it says: " + part.getName());
            }
            return content;
        } catch (DataFormatException damaged) {
            throw new IOException(part.getName(), damaged);
        }
    }

    private static void write(String name, byte[] content, List<Sum> sums, OutputStream out) throws IOException {
        if (name.equals("docProps/core.xml")) {
            out.write(CREATED.matcher(new String(content, ISO_8859_1)).replaceFirst("$1" + MADE).getBytes(ISO_8859_1));
            return;
        }
        var written = 0;
        for (var sum : sums) {
            if (name.equals("xl/worksheets/sheet" + sum.sheet() + ".xml")) {
                var after = endOf("<f>" + sum.formula() + "</f>", content);
                out.write(content, written, after - written);
                out.write(("<v>" + sum.result() + "</v>").getBytes(US_ASCII));
                written = after;
            }
        }
        out.write(content, written, content.length - written);
    }

    /** Searched from the end, where the sums are. No text of a cell holds a tag. */
    private static int endOf(String tag, byte[] content) {
        var bytes = tag.getBytes(US_ASCII);
        for (var from = content.length - bytes.length; from >= 0; from--) {
            if (Arrays.equals(content, from, from + bytes.length, bytes, 0, bytes.length)) {
                return from + bytes.length;
            }
        }
        throw new IllegalStateException("a sheet without its sum " + tag);
    }
}
