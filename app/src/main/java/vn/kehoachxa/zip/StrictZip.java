package vn.kehoachxa.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A zip from outside whose form we laid down ourselves, so that nothing about it is forgiven: plain names, no links, no folders, nothing
 * encrypted, nothing packed beyond reason, no byte that belongs to no entry, and what its list says of an entry is what stands in front of
 * it. Read in place; entries may be read by several threads. Files of other programs are read by {@link UntrustedZip}.
 */
public final class StrictZip implements Closeable {

    /** Why a zip is refused. */
    public enum Reason {
        /** No zip, or not a whole one. */
        BROKEN,
        /** More entries, or more unpacked, than such a file has; or packed beyond reason. */
        EXCESS,
        /** An entry's name climbs out, is absolute, or is none that every system takes. */
        NAME,
        /** Two entries are one file, at least where capitals count for nothing. */
        TWICE,
        /** A link, a folder, or something else that is no file. */
        NO_FILE,
        ENCRYPTED,
        /** The list of entries and the entries themselves, or the length or the sum of one, say different things. */
        DISAGREES
    }

    /** A zip that is not taken. */
    public static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        private final Reason reason;
        private final String entry;

        /** @param entry the name as it stands there; empty where it is about no single one */
        Refused(Reason reason, String entry) {
            super(reason + " " + entry);
            this.reason = reason;
            this.entry = entry;
        }

        public Reason reason() {
            return reason;
        }

        /** The name of the entry, not to be trusted; empty where it is about no single one. */
        public String entry() {
            return entry;
        }
    }

    /**
     * An entry.
     *
     * @param size in bytes, unpacked
     * @param packed as it stands in the file
     * @param crc its checksum
     * @param deflated whether it is packed at all
     * @param at where its bytes begin in the file
     */
    public record Entry(String name, long size, long packed, long crc, boolean deflated, long at) {}

    private final FileChannel file;
    private final List<Entry> entries;

    private StrictZip(FileChannel file, List<Entry> entries) {
        this.file = file;
        this.entries = List.copyOf(entries);
    }

    /**
     * Reads the list of entries and holds it against what stands in front of each.
     *
     * @throws Refused where anything is not as it must be
     * @throws IOException where the file can't be read
     */
    public static StrictZip open(Path path) throws IOException {
        var file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new StrictZip(file, new EntryList(file).read());
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** In the order in which they stand in the file. */
    public List<Entry> entries() {
        return entries;
    }

    /** An entry's bytes; the stream throws {@link Refused} once they turn out to be others, more or fewer than were said. */
    public InputStream open(Entry entry) {
        var raw = new Section(file, entry.at(), entry.packed());
        return new CheckedEntry(entry, entry.deflated() ? new Inflated(raw) : raw);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Frees what unpacks as soon as the stream is closed. */
    private static final class Inflated extends InflaterInputStream {

        Inflated(InputStream in) {
            super(in, new Inflater(true), 1 << 15);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /** A stretch of the file. */
    private static final class Section extends InputStream {

        private final FileChannel file;
        private long at;
        private long left;

        Section(FileChannel file, long at, long length) {
            this.file = file;
            this.at = at;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left == 0) {
                return length == 0 ? 0 : -1;
            }
            var n = file.read(ByteBuffer.wrap(into, offset, (int) Math.min(length, left)), at);
            if (n > 0) {
                at += n;
                left -= n;
            }
            return n;
        }
    }
}
