package vn.kehoachxa.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The office's data goes to another folder: everything is copied and looked through there while nobody else has it open, and only then is
 * the new folder in force. Until that moment the old one is, whatever happens; afterwards it stays as it was until somebody deletes it.
 * Nothing that was in the new folder before is touched.
 */
public final class DataMove {

    /** The folder that is made where one with other things in it was chosen. */
    static final String NAME = "KeHoachXa";
    /** Lies in a copy that is not finished. */
    static final String MARK = ".kehoachxa-dang-chuyen";

    private static final String LOGS = "logs";

    /** How far it is. */
    @FunctionalInterface
    public interface Progress {

        /** @param done of {@code all}, in bytes @return whether to go on */
        boolean reached(long done, long all);
    }

    /** A file of the old folder. @param path within it */
    private record Part(Path path, long size) {}

    private final Path from;
    private final Path target;
    private final DataHome home;
    private final List<Part> parts;
    private final long database;
    /** What was made there, the last first. */
    private final Deque<Path> made = new ArrayDeque<>();

    private DataMove(Path from, Path target, DataHome home, List<Part> parts, long database) {
        this.from = from;
        this.target = target;
        this.home = home;
        this.parts = parts;
        this.database = database;
    }

    /**
     * Looks whether the data can go to a folder; nothing is left there.
     *
     * @param from where it lies
     * @param chosen the folder; of one with other things in it a folder of its own is made there
     * @param home is told where the data lies once it is there
     * @throws MoveException where it can't
     */
    public static DataMove prepared(Path from, Path chosen, DataHome home) {
        return prepared(from, chosen, home, folder -> Files.getFileStore(folder).getUsableSpace());
    }

    static DataMove prepared(Path from, Path chosen, DataHome home, Target.Room room) {
        try {
            var old = from.toRealPath();
            var target = Target.of(old, chosen);
            var parts = parts(old);
            var size = Files.size(old.resolve(Database.FILE_NAME)) + sizeOf(old.resolve(Database.FILE_NAME + "-wal"));
            Target.check(target, room, size + sum(parts));
            return new DataMove(old, target, home, parts, size);
        } catch (IOException | UncheckedIOException unreadable) {
            throw MoveException.failed(from, unreadable);
        }
    }

    private static long sizeOf(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** Everything but the database, which is copied by its own means, and the logs, which tell of this folder. */
    private static List<Part> parts(Path old) throws IOException {
        var own = Set.of(Database.FILE_NAME, Database.FILE_NAME + "-wal", Database.FILE_NAME + "-shm", Database.FILE_NAME + "-journal");
        try (var files = Files.walk(old, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile)
                    .map(old::relativize)
                    .filter(path -> !own.contains(path.toString()) && !path.startsWith(LOGS) && !path.equals(Path.of(MARK)))
                    .sorted()
                    .map(path -> part(old, path))
                    .toList();
        }
    }

    private static Part part(Path old, Path path) {
        try {
            return new Part(path, Files.size(old.resolve(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where the data lies. */
    public Path from() {
        return from;
    }

    /** Where it goes. */
    public Path target() {
        return target;
    }

    /** How much it is, in bytes. */
    public long bytes() {
        return sum(parts) + database;
    }

    private static long sum(List<Part> parts) {
        return parts.stream().mapToLong(Part::size).sum();
    }

    /**
     * Copies everything, looks through what has arrived, and puts the new folder in force. Takes as long as copying takes. The store must be
     * closed: nobody else may have it open meanwhile.
     *
     * @return whether the data lies in the new folder; false where it was stopped
     * @throws MoveException where it does not go; then the old folder is in force as before
     */
    public boolean run(Progress progress) {
        var arrived = false;
        try (var source = DatabaseCopy.locked(from)) {
            arrived = copied(source, progress);
        } catch (IOException | UncheckedIOException failure) {
            throw MoveException.failed(target, failure);
        } finally {
            if (!arrived) {
                takeBack();
            }
        }
        return arrived;
    }

    private boolean copied(DatabaseCopy source, Progress progress) throws IOException {
        makeFolder(target);
        var mark = target.resolve(MARK);
        made.push(mark);
        Files.writeString(mark, "");
        // Anew: what was still written when the move was prepared is there now.
        var present = parts(from);
        var all = sum(present) + database;
        long done = 0;
        for (var part : present) {
            if (!progress.reached(done, all)) {
                return false;
            }
            var file = target.resolve(part.path());
            makeFolder(file.getParent());
            made.push(file);
            FileCopy.copy(from.resolve(part.path()), file);
            done += part.size();
        }
        var aside = target.resolve(Database.FILE_NAME + ".tmp");
        var file = target.resolve(Database.FILE_NAME);
        made.push(aside);
        made.push(file);
        if (!progress.reached(done, all)) {
            return false;
        }
        Files.deleteIfExists(aside);
        source.into(aside);
        if (!progress.reached(all, all)) {
            return false;
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        home.use(target);
        made.clear();
        // From here on the new folder is in force; a mark that stays is harmless.
        Target.unmark(target);
        return true;
    }

    private void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolder(folder.getParent());
            Files.createDirectory(folder);
            made.push(folder);
        }
    }

    /** A folder goes only where nothing else came into it meanwhile. */
    private void takeBack() {
        made.forEach(path -> {
            try {
                Files.deleteIfExists(path);
            } catch (IOException stays) {
                Target.LOG.log(System.Logger.Level.DEBUG, "a part of a copy that was stopped stays", stays);
            }
        });
        made.clear();
    }
}
