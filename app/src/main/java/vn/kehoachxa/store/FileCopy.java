package vn.kehoachxa.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.Arrays;
import vn.kehoachxa.plan.Sha256;

/** Files that are copied and read again where they arrived. */
final class FileCopy {

    private FileCopy() {}

    /**
     * Copies a file, over what is there; it is on the disk, and read back from there, when this returns.
     *
     * @throws MoveException where it arrived as something else, or can't be copied
     */
    static void copy(Path file, Path target) {
        try {
            verify(target, sent(file, target));
            Files.setLastModifiedTime(target, Files.getLastModifiedTime(file));
        } catch (IOException failure) {
            throw MoveException.failed(file, failure);
        }
    }

    /** @throws MoveException where a file has another hash than this */
    static void verify(Path file, byte[] sent) throws IOException {
        if (!Arrays.equals(sent, hash(file))) {
            throw MoveException.different(file);
        }
    }

    private static byte[] sent(Path file, Path target) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), Sha256.digest());
                var channel = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            in.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
            return in.getMessageDigest().digest();
        }
    }

    static byte[] hash(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), Sha256.digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getMessageDigest().digest();
        }
    }
}
