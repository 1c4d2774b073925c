package vn.kehoachxa.ui.versions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where copies of signed papers stand while they are looked at: a folder of this run alone, which nobody else on the PC may read, made at
 * the first copy and gone with {@link #close}. What a run that ended badly left is cleared by the next: a folder belongs to a run as long as
 * the run holds the lock in it. Nothing else is ever removed, and no link is followed. For any number of threads.
 */
public final class Aside implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Aside.class);
    private static final String PREFIX = "kehoachxa-xem-";
    private static final String LOCK = ".lock";
    private static final int TRIES = 5;

    private final Path base;
    private Path folder;
    private FileChannel lock;

    /** @param base the system's folder of temporary files */
    public Aside(Path base) {
        this.base = base;
    }

    /**
     * The folder of this run.
     *
     * @throws UncheckedIOException where it can't be made
     */
    public synchronized Path folder() {
        try {
            if (folder == null || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                make();
            }
            return folder;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void make() throws IOException {
        for (var i = 0; i < TRIES; i++) {
            var made = Files.createTempDirectory(base, PREFIX);
            try {
                var channel = FileChannel.open(made.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                if (locked(channel) != null) {
                    folder = made;
                    lock = channel;
                    return;
                }
                channel.close();
            } catch (NoSuchFileException cleared) {
                LOG.debug("Another run took the folder for one that was left", cleared);
            }
        }
        throw new IOException("no folder of temporary files could be kept for oneself in " + base);
    }

    /** Null where another run holds it. */
    private static FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ownProcess) {
            return null;
        }
    }

    /** Clears what earlier runs left; what can't be removed, as it is open somewhere, is for the next time. */
    public synchronized void sweep() {
        try (var there = Files.newDirectoryStream(base, PREFIX + "*")) {
            for (var left : there) {
                // To open the lock of one's own once more and to close it is to lose it, on some systems.
                if (!left.equals(folder) && Files.isDirectory(left, LinkOption.NOFOLLOW_LINKS)
                        && Files.getOwner(left, LinkOption.NOFOLLOW_LINKS).equals(user())) {
                    clear(left);
                }
            }
        } catch (IOException | RuntimeException refused) {
            LOG.debug("Copies that were looked at were not cleared", refused);
        }
    }

    /** Who owns what this program makes. */
    private UserPrincipal user() throws IOException {
        var probe = Files.createTempFile(base, PREFIX, ".tmp");
        try {
            return Files.getOwner(probe, LinkOption.NOFOLLOW_LINKS);
        } finally {
            Files.delete(probe);
        }
    }

    private static void clear(Path left) throws IOException {
        var file = left.resolve(LOCK);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return;
            }
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
                if (locked(channel) == null) {
                    return;
                }
            } catch (NoSuchFileException gone) {
                return;
            }
        }
        remove(left);
    }

    /** The lock goes last: what can't be removed now is known as one that was left. */
    private static void remove(Path left) throws IOException {
        Files.walkFileTree(left, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.equals(left.resolve(LOCK))) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                if (directory.equals(left)) {
                    Files.deleteIfExists(left.resolve(LOCK));
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Removes the copies of this run; one that a viewer holds open is for the next run. */
    @Override
    public synchronized void close() {
        if (folder == null) {
            return;
        }
        try {
            lock.close();
            remove(folder);
        } catch (IOException open) {
            LOG.debug("Copies that were looked at are still open", open);
        } finally {
            folder = null;
        }
    }
}
