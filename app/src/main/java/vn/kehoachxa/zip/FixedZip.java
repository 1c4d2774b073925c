package vn.kehoachxa.zip;

import java.io.IOException;
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

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(never);
        super.putArchiveEntry(entry);
    }
}
