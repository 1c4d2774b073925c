package vn.kehoachxa.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.Sha256;

/**
 * The bytes of files that were added (what shows that something was done, signed papers), each kind in a folder beside the data:
 * {@code evidence/ab/abcd…}, named by their hash. The same file is kept once, whoever adds it. They are never opened or run by the program.
 */
public final class EvidenceFiles {

    static final String FOLDER = Shelf.EVIDENCE.folder;
    /** Names the files that are to go; see {@link Leaving}. */
    static final String LEAVING = "leaving.txt";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Logger LOG = Logger.getLogger(EvidenceFiles.class.getName());

    private final Shelf shelf;
    private final Path folder;

    EvidenceFiles(Path data, Shelf shelf) {
        this.shelf = shelf;
        folder = data.resolve(shelf.folder);
    }

    /** Writes what is to be kept. */
    @FunctionalInterface
    public interface Bytes {

        /** @param out not closed here @throws IOException where there is nothing to be had, or {@code out} takes no more */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Copies a file in; it is on the disk when this returns.
     *
     * @param id of the evidence
     * @throws EvidenceException where the file is none, can't be read or can't be kept
     */
    public Evidence keep(UUID id, Path file) {
        if (!Files.isRegularFile(file)) {
            throw EvidenceException.unreadable(shelf, file, null);
        }
        return keep(id, file.getFileName().toString(), file, out -> {
            try (var in = reading(file)) {
                in.transferTo(out);
            }
        });
    }

    /** As {@link #keep(UUID, Path)}, of a part of a file. @param name its own name @param of which it is a part, for the error */
    Evidence keep(UUID id, String name, Path of, Bytes bytes) {
        var aside = folder.resolve(id + ".tmp");
        try {
            Files.createDirectories(folder);
            try {
                var sha = Sha256.digest();
                write(bytes, aside, sha);
                var hash = Sha256.written(sha.digest());
                var size = Files.size(aside);
                var kept = new Evidence(id, name, size, hash);
                // What stands there under this hash may have been damaged since: then the good bytes take its place.
                if (!isWhole(kept)) {
                    var target = place(hash);
                    Files.createDirectories(target.getParent());
                    Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                }
                return kept;
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException failure) {
            throw EvidenceException.unkept(shelf, of, failure);
        }
    }

    private static void write(Bytes bytes, Path aside, MessageDigest sha) throws IOException {
        try (var channel = FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            bytes.writeTo(new DigestOutputStream(Channels.newOutputStream(channel), sha));
            channel.force(true);
        }
    }

    private InputStream reading(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException unreadable) {
            throw EvidenceException.unreadable(shelf, file, unreadable);
        }
    }

    /**
     * Writes a copy of what was kept, in place of what is there; whole or not at all. Its folder is made where it is missing.
     *
     * @throws EvidenceException where its bytes are gone, or can't be written there
     */
    public void copy(Evidence evidence, Path target) {
        if (!Files.isRegularFile(file(evidence))) {
            throw EvidenceException.lost(shelf, evidence.name());
        }
        var aside = target.resolveSibling(".kehoachxa-" + UUID.randomUUID() + ".tmp");
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            try {
                write(out -> Files.copy(file(evidence), out), aside, Sha256.digest());
                Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException refused) {
            throw EvidenceException.uncopied(shelf, target, refused);
        }
    }

    /** Where the bytes of a piece of evidence stand; they may be missing where somebody took them away. */
    public Path file(Evidence evidence) {
        return place(evidence.sha256());
    }

    /** Takes the bytes with this hash away, for good. @return whether they are gone */
    boolean delete(String hash) {
        try {
            Files.deleteIfExists(place(hash));
            return true;
        } catch (IOException refused) {
            LOG.log(Level.WARNING, "a file of the bin was not deleted", refused);
            return false;
        }
    }

    /** The hashes of files that are to go, as they were written down last; a line that is none is not heard. */
    Set<String> leaving() {
        try {
            return Files.readAllLines(folder.resolve(LEAVING)).stream().filter(HASH.asMatchPredicate()).collect(Collectors.toUnmodifiableSet());
        } catch (NoSuchFileException none) {
            return Set.of();
        } catch (IOException unreadable) {
            throw EvidenceException.unreadable(shelf, folder.resolve(LEAVING), unreadable);
        }
    }

    /** Writes down which files are to go; whole or not at all, and on the disk when this returns. */
    void leaving(Set<String> hashes) {
        var list = folder.resolve(LEAVING);
        try {
            if (hashes.isEmpty()) {
                Files.deleteIfExists(list);
                return;
            }
            Files.createDirectories(folder);
            SafeFile.write(list, hashes.stream().sorted().map(h -> h + "\n").collect(Collectors.joining()));
        } catch (IOException refused) {
            throw EvidenceException.unkept(shelf, list, refused);
        }
    }

    private Path place(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    /** Whether the bytes are there and are still those that were kept. */
    boolean isWhole(Evidence evidence) {
        try (var in = new DigestInputStream(Files.newInputStream(file(evidence)), Sha256.digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return Sha256.written(in.getMessageDigest().digest()).equals(evidence.sha256());
        } catch (IOException missing) {
            return false;
        }
    }
}
