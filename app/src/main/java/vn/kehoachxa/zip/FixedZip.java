package vn.kehoachxa.zip;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip whose entries carry no time of writing: the same document gives the same bytes, on any day and in any time zone. */
public final class FixedZip extends ZipArchiveOutputStream {

    /** A moment that fits a zip's own field without an extra one; that field has no time zone, hence the local one. */
    private final long never =
            LocalDateTime.of(1980, 2, 1, 0, 0).atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();

    public FixedZip(OutputStream out) {
        super(out);
    }

    /**
     * Takes over an entry of another zip as it is packed there.
     *
     * @param entry its name, sizes and checksum count
     * @param packed its packed bytes
     */
    public void copy(ZipArchiveEntry entry, InputStream packed) throws IOException {
        var copy = new ZipArchiveEntry(entry.getName());
        copy.setMethod(entry.getMethod());
        copy.setSize(entry.getSize());
        copy.setCompressedSize(entry.getCompressedSize());
        copy.setCrc(entry.getCrc());
        copy.setTime(never);
        addRawArchiveEntry(copy, packed);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(never);
        super.putArchiveEntry(entry);
    }
}
