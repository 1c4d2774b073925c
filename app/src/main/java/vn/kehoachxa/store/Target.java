package vn.kehoachxa.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** A folder to which data is to go: where that is, and whether it may lie there. */
final class Target {

    static final System.Logger LOG = System.getLogger(Target.class.getName());

    /** Beside the data, which is written twice for a moment. */
    private static final long SPARE = 20L << 20;
    private static final long MB = 1L << 20;

    /** Of shares of a network, as file systems are called; there the locks of one PC are not always seen by the next. */
    private static final Set<String> SHARES = Set.of(
            "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "ncpfs", "9p", "webdav", "davfs", "davfs2", "fuse.sshfs", "fuse.davfs2",
            "fuse.rclone", "fuse.gvfsd-fuse", "afpfs");
    /** Folders whose content a program sends to the network and gets back from there. */
    private static final Pattern SYNCED = Pattern.compile("onedrive( -.*)?|dropbox|google drive|my drive|icloud ?drive|zalo cloud");

    /** Tells how many bytes fit into a folder. */
    @FunctionalInterface
    interface Room {

        long in(Path folder) throws IOException;
    }

    private Target() {}

    /** The folder itself, or where it has other things in it one of its own there. */
    static Path of(Path old, Path chosen) throws IOException {
        var folder = real(chosen);
        requireElsewhere(old, folder);
        if (isFree(folder)) {
            return folder;
        }
        if (DataHome.isData(folder)) {
            throw MoveException.hasData(folder);
        }
        var own = folder.resolve(DataMove.NAME);
        requireElsewhere(old, own);
        if (!isFree(own)) {
            throw DataHome.isData(own) ? MoveException.hasData(own) : MoveException.notEmpty(folder);
        }
        return own;
    }

    private static void requireElsewhere(Path old, Path folder) {
        if (folder.equals(old)) {
            throw MoveException.same(folder);
        }
        if (folder.startsWith(old)) {
            throw MoveException.inside(folder);
        }
    }

    /** What is there of a path, without links; the rest as it is named. */
    private static Path real(Path chosen) throws IOException {
        var path = chosen.toAbsolutePath().normalize();
        if (Files.exists(path) || path.getParent() == null) {
            return path.toRealPath();
        }
        return real(path.getParent()).resolve(path.getFileName());
    }

    /** Not there, empty, or with nothing but a copy in it that was cut short. */
    private static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder) || Files.isDirectory(folder) && Files.exists(folder.resolve(DataMove.MARK))) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var there = Files.newDirectoryStream(folder)) {
            return !there.iterator().hasNext();
        }
    }

    /** @param needed in bytes */
    static void check(Path target, Room room, long needed) throws IOException {
        for (var name : target) {
            if (SYNCED.matcher(Normalizer.normalize(name.toString(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT)).matches()) {
                throw MoveException.synced(target);
            }
        }
        if (target.toString().startsWith("\\\\")) {
            throw MoveException.shared(target);
        }
        var there = target;
        while (!Files.isDirectory(there)) {
            if (there.getParent() == null || Files.exists(there)) {
                throw MoveException.unwritable(target, null);
            }
            there = there.getParent();
        }
        if (SHARES.contains(Files.getFileStore(there).type().toLowerCase(Locale.ROOT))) {
            throw MoveException.shared(target);
        }
        var free = room.in(there);
        if (free < needed + SPARE) {
            throw MoveException.noRoom(target, Math.ceilDiv(needed + SPARE, MB), free / MB);
        }
        probe(target, there);
    }

    /** Writes there as the store will, and takes it away again. */
    private static void probe(Path target, Path there) {
        var folder = there.resolve(".kehoachxa-" + UUID.randomUUID());
        try {
            Files.createDirectory(folder);
            try {
                DatabaseCopy.probe(folder.resolve("thử.db"));
            } finally {
                try (var files = Files.newDirectoryStream(folder)) {
                    for (var file : files) {
                        Files.deleteIfExists(file);
                    }
                }
                Files.delete(folder);
            }
        } catch (IOException refused) {
            throw MoveException.unwritable(target, refused);
        }
    }

    /** The copy is finished. */
    static void unmark(Path target) {
        try {
            Files.deleteIfExists(target.resolve(DataMove.MARK));
        } catch (IOException stays) {
            LOG.log(System.Logger.Level.WARNING, "the mark of the copy stays", stays);
        }
    }
}
