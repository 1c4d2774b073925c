package vn.kehoachxa.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** An entry's bytes, counted and summed as they pass. */
final class CheckedEntry extends InputStream {

    private final StrictZip.Entry entry;
    private final InputStream in;
    private final CRC32 crc = new CRC32();
    private long given;

    CheckedEntry(StrictZip.Entry entry, InputStream in) {
        this.entry = entry;
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int n;
        try {
            n = in.read(into, offset, length);
        } catch (ZipException | java.io.EOFException garbled) {
            throw disagrees();
        }
        if (n > 0) {
            given += n;
            crc.update(into, offset, n);
        }
        if (given > entry.size() || n < 0 && (given < entry.size() || crc.getValue() != entry.crc())) {
            throw disagrees();
        }
        return n;
    }

    private StrictZip.Refused disagrees() {
        return new StrictZip.Refused(StrictZip.Reason.DISAGREES, entry.name());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
