package vn.kehoachxa.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import vn.kehoachxa.plan.Sha256;

/**
 * What an entry of a province file holds, measured before it is written: its head says how long it is.
 *
 * @param crc32 of its bytes
 * @param source gives the bytes from their beginning
 */
record Content(long bytes, long crc32, String sha256, Source source) {

    private static final int BLOCK = 1 << 16;

    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    static Content of(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return new Content(bytes.length, crc.getValue(), Sha256.of(bytes), () -> new ByteArrayInputStream(bytes));
    }

    /** Reads the file once from end to end, and keeps nothing of it. */
    static Content of(Path file) throws IOException {
        var crc = new CRC32();
        var sha = Sha256.digest();
        var length = 0L;
        var block = new byte[BLOCK];
        try (var in = Files.newInputStream(file)) {
            for (var n = in.read(block); n >= 0; n = in.read(block)) {
                crc.update(block, 0, n);
                sha.update(block, 0, n);
                length += n;
            }
        }
        return new Content(length, crc.getValue(), Sha256.written(sha.digest()), () -> Files.newInputStream(file));
    }
}
