package vn.kehoachxa.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A zip from outside. Its entries are unpacked one at a time and only when asked for, and never further than a limit: a small file can
 * pretend to hold a large one.
 */
public final class UntrustedZip implements Closeable {

    /** A document has dozens; each that a zip claims takes memory. */
    private static final int MOST_ENTRIES = 20_000;

    /** No entry that is read is longer than this when unpacked, in bytes. */
    private static final long LONGEST = 200_000_000L;

    /** All that is read of one zip, unpacked, in bytes: what is read twice counts twice. */
    private static final long MOST = 500_000_000L;

    /** How many times its packed size an entry may be: texts of marks that repeat reach 50. */
    private static final int RATIO = 100;

    /** Below this length an entry may be packed as well as it likes, in bytes. */
    private static final long RATIO_FROM = 10_000_000L;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private long read;

    private UntrustedZip(ZipFile zip) {
        this.zip = zip;
        for (var all = zip.getEntries(); all.hasMoreElements();) {
            var entry = all.nextElement();
            entries.putIfAbsent(key(entry.getName()), entry);
        }
    }

    /**
     * Reads the list of entries.
     *
     * @param file the whole file; kept until closed, not copied
     * @throws Excess where it claims too many entries
     * @throws IOException where it is no zip, or not a whole one
     */
    public static UntrustedZip open(byte[] file) throws IOException {
        if (entries(file) > MOST_ENTRIES) {
            throw new Excess("more than " + MOST_ENTRIES + " entries");
        }
        try {
            return new UntrustedZip(ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                    .setIgnoreLocalFileHeader(true)
                    .get());
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IOException("not a zip", e);
        }
    }

    /** How many entries the list of a zip could have: the places in the file where one would begin. */
    private static int entries(byte[] file) {
        var count = 0;
        for (var i = 0; i + 3 < file.length; i++) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2) {
                count++;
            }
        }
        return count;
    }

    /** The names of its entries in small letters, without a slash at the front. */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /**
     * An entry's content, unpacked as it is read.
     *
     * @param name in any case
     * @return nothing where there is no such entry; a stream that throws {@link Excess} once it has given more than it may
     * @throws IOException where the entry is packed in a way that can not be read
     */
    public Optional<InputStream> open(String name) throws IOException {
        var entry = entries.get(key(name));
        if (entry == null || entry.isDirectory()) {
            return Optional.empty();
        }
        // Files of Office know these two ways and no other; the library would look for what unpacks others.
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED || !zip.canReadEntryData(entry)) {
            throw new IOException("packed or encrypted in an unknown way: " + name);
        }
        return Optional.of(new Limited(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize())));
    }

    /** What is thrown where something in an entry is longer than any program writes it. */
    public static Excess excess(String message) {
        return new Excess(message);
    }

    private static String key(String name) {
        var plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A zip that holds, or claims to hold, more than any document would. */
    public static final class Excess extends IOException {

        private static final long serialVersionUID = 1L;

        Excess(String message) {
            super(message);
        }
    }

    private final class Limited extends InputStream {

        private final InputStream in;
        private final long packed;
        private long given;

        Limited(InputStream in, long packed) {
            this.in = in;
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            var b = in.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var n = in.read(into, offset, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int n) throws IOException {
            given += n;
            read += n;
            if (given > LONGEST || read > MOST || given > RATIO_FROM && given / RATIO > packed) {
                throw new Excess(given + " bytes out of " + packed);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
