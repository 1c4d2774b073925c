package vn.kehoachxa.exchange.rollup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.kehoachxa.export.ExportException;

/** The facts of all files, on the disk: however many there are, the memory holds those of a few. Its folder is gone when it is closed. */
final class Spool implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Spool.class.getName());

    /** Where the facts of a file lie. */
    record Place(long from, int length) {}

    private final Path folder;
    private final FileChannel channel;
    private long end;

    private Spool(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws ExportException where the disk takes none */
    static Spool open() {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("kehoachxa-");
            return new Spool(folder, FileChannel.open(
                    folder.resolve("facts"), StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException refused) {
            throw new ExportException(folder == null ? Path.of(System.getProperty("java.io.tmpdir", ".")) : folder, refused);
        }
    }

    /** A name in the folder that nothing has yet; what is written there must be deleted by who wrote it. */
    Path aside() {
        return folder.resolve(UUID.randomUUID() + ".tmp");
    }

    Place add(byte[] facts) {
        try {
            var from = end;
            for (var bytes = ByteBuffer.wrap(facts); bytes.hasRemaining();) {
                end += channel.write(bytes, end);
            }
            return new Place(from, facts.length);
        } catch (IOException full) {
            throw new ExportException(folder, full);
        }
    }

    Facts facts(Place place) {
        try {
            var bytes = ByteBuffer.allocate(place.length());
            while (bytes.hasRemaining() && channel.read(bytes, place.from() + bytes.position()) >= 0) {
                // Until all are there.
            }
            return FactsFile.read(bytes.array());
        } catch (IOException unreadable) {
            throw new ExportException(folder, unreadable);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(folder.resolve("facts"));
            Files.deleteIfExists(folder);
        } catch (IOException left) {
            // What the summary says is written; a file that somebody holds, as a virus scanner may, goes with the system's own cleaning.
            LOG.log(Level.FINE, "left behind", left);
        }
    }
}
