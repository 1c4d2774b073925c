package vn.kehoachxa.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.util.UUID;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Sha256;

/** Writes files that are replaced whole or not at all. */
public final class FileOutput {

    private FileOutput() {}

    /** What goes into a file. */
    @FunctionalInterface
    public interface Content {

        /** @param out not closed here */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file aside and puts it in its place. A thread that is interrupted meanwhile leaves the file as it was.
     *
     * @param format the kind of file
     * @throws ExportException where the file can't be written, or the thread was interrupted
     */
    public static Exported write(Coded format, Path file, Content content) {
        var target = file.toAbsolutePath().normalize();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A folder, or a device such as /dev/null, is not replaced by a file.
            throw new ExportException(target, null);
        }
        try {
            // Not a temporary file of the system's making: that one nobody but its owner may read, and the export is for others.
            var aside = target.resolveSibling(".kehoachxa-" + UUID.randomUUID() + ".tmp");
            try {
                var digest = written(content, aside);
                var size = Files.size(aside);
                if (Thread.interrupted()) {
                    throw new InterruptedIOException("stopped before the file was put in its place");
                }
                Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                return new Exported(target, format, size, digest);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException failure) {
            throw new ExportException(target, failure);
        }
    }

    private static String written(Content content, Path file) throws IOException {
        var sha = Sha256.digest();
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var out = new DigestOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16), sha)) {
            content.writeTo(out);
            out.flush();
            // On the disk before it takes the old one's name: a power cut leaves the one or the other.
            channel.force(true);
        }
        return Sha256.written(sha.digest());
    }
}
