package vn.kehoachxa.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
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

    private static final String CORE = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
    /** The fastest: a list of 10,000 rows stays below a megabyte. */
    static final int LEVEL = 1;

    /** Longer than the last row of any table with sums. */
    private static final int END = 1 << 20;

    private Packing() {}

    /** @param raw what fastexcel wrote, of which the first {@code length} bytes count */
    static void pack(byte[] raw, int length, List<Sum> sums, OutputStream out) throws IOException {
        var packed = new FixedZip(out);
        packed.setLevel(LEVEL);
        try (var channel = new SeekableInMemoryByteChannel(raw).truncate(length);
                var parts = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            for (var part : Collections.list(parts.getEntriesInPhysicalOrder())) {
                if (part.getName().equals(CORE) || sums.stream().anyMatch(s -> part.getName().equals(s.part()))) {
                    packed.putArchiveEntry(new ZipArchiveEntry(part.getName()));
                    write(part.getName(), content(raw, part), sums, packed);
                    packed.closeArchiveEntry();
                } else {
                    packed.copy(part, parts.getRawInputStream(part));
                }
            }
        }
        packed.finish();
        packed.flush();
    }

    /** As {@link #pack(byte[], int, List, OutputStream)}, of a file that may be larger than the memory. */
    static void pack(Path raw, List<Sum> sums, OutputStream out) throws IOException {
        var packed = new FixedZip(out);
        packed.setLevel(LEVEL);
        try (var parts = ZipFile.builder().setPath(raw).get()) {
            for (var part : Collections.list(parts.getEntriesInPhysicalOrder())) {
                var own = sums.stream().filter(s -> part.getName().equals(s.part())).toList();
                if (part.getName().equals(CORE) || !own.isEmpty()) {
                    packed.putArchiveEntry(new ZipArchiveEntry(part.getName()));
                    try (var in = parts.getInputStream(part)) {
                        write(part.getName(), lastOf(in, packed), own, packed);
                    }
                    packed.closeArchiveEntry();
                } else {
                    packed.copy(part, parts.getRawInputStream(part));
                }
            }
        }
        packed.finish();
        packed.flush();
    }

    /** Passes on all but the end of a part. @return that end, in which the sums are */
    private static byte[] lastOf(InputStream in, OutputStream out) throws IOException {
        var before = new byte[0];
        for (var next = in.readNBytes(END); next.length > 0; next = in.readNBytes(END)) {
            if (next.length < END) {
                var end = Arrays.copyOf(before, before.length + next.length);
                System.arraycopy(next, 0, end, before.length, next.length);
                return end;
            }
            out.write(before);
            before = next;
        }
        return before;
    }

    /** All of a part at once: its size is known, and the library's own stream reads in very small pieces. */
    private static byte[] content(byte[] raw, ZipArchiveEntry part) throws IOException {
        var content = new byte[Math.toIntExact(part.getSize())];
        try (var inflater = new Inflater(true)) {
            inflater.setInput(raw, Math.toIntExact(part.getDataOffset()), Math.toIntExact(part.getCompressedSize()));
            if (inflater.inflate(content) != content.length) {
                throw new IOException("a part shorter than it says: " + part.getName());
            }
            return content;
        } catch (DataFormatException damaged) {
            throw new IOException(part.getName(), damaged);
        }
    }

    private static void write(String name, byte[] content, List<Sum> sums, OutputStream out) throws IOException {
        if (name.equals(CORE)) {
            out.write(CREATED.matcher(new String(content, ISO_8859_1)).replaceFirst("$1" + MADE).getBytes(ISO_8859_1));
            return;
        }
        var written = 0;
        for (var sum : sums) {
            if (name.equals(sum.part())) {
                var after = endOf("<f>" + sum.formula() + "</f>", content);
                out.write(content, written, after - written);
                out.write(("<v>" + sum.result().toPlainString() + "</v>").getBytes(US_ASCII));
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
