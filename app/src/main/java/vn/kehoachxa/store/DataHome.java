package vn.kehoachxa.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Where the office's data lies: in the usual folder, or in the one that a small file names. That file lies beside the usual folder and
 * never in it: who deletes an old folder must not delete the word where the new one is.
 */
public final class DataHome {

    private final Path usual;
    private final Path pointer;

    /** @param usual where data lies of which nobody said anything @param pointer names the folder where it is another one */
    public DataHome(Path usual, Path pointer) {
        this.usual = usual;
        this.pointer = pointer;
    }

    /** Where data lies of which nobody said anything. */
    public Path usual() {
        return usual;
    }

    /**
     * The folder in force. Only the usual one may still be missing or empty: data that lies elsewhere is never begun anew because a disk is
     * not plugged in.
     *
     * @throws StoreException where the folder that is named is not there, or what names it can't be read
     */
    public Path folder() {
        var named = named();
        if (named != null && !isData(named)) {
            throw StoreException.away(named);
        }
        var folder = named == null ? usual : named;
        // It is in force, so it is whole: the program was ended after that was written down and before the mark was taken away.
        Target.unmark(folder);
        return folder;
    }

    /** Null for the usual folder. */
    private Path named() {
        try {
            var named = Path.of(Files.readString(pointer).strip());
            if (!named.isAbsolute()) {
                throw StoreException.unreadablePointer(pointer, null);
            }
            return named;
        } catch (NoSuchFileException none) {
            return null;
        } catch (IOException | InvalidPathException damaged) {
            throw StoreException.unreadablePointer(pointer, damaged);
        }
    }

    /**
     * Data of this folder is in force from the next start on; it is on the disk when this returns.
     *
     * @throws StoreException where that can't be written down; then nothing has changed
     */
    public void use(Path folder) {
        var wanted = folder.toAbsolutePath().normalize();
        try {
            if (wanted.equals(usual.toAbsolutePath().normalize())) {
                Files.deleteIfExists(pointer);
            } else {
                Files.createDirectories(pointer.toAbsolutePath().getParent());
                SafeFile.write(pointer, wanted + "\n");
            }
        } catch (IOException refused) {
            throw StoreException.unwritable(pointer, refused);
        }
    }

    /**
     * Data that lies in another folder is in force from the next start on.
     *
     * @param chosen a folder with data of this program
     * @param opening opens it, to see that it can be
     * @return the folder
     * @throws MoveException where there is none in it, or a copy that was cut short
     * @throws StoreException where it can't be opened, or as {@link #use}; then nothing has changed
     */
    public Path open(Path chosen, Function<Path, Store> opening) {
        var folder = chosen.toAbsolutePath().normalize();
        if (!isData(folder) || Files.exists(folder.resolve(DataMove.MARK))) {
            throw MoveException.noData(folder);
        }
        opening.apply(folder).close();
        use(folder);
        return folder;
    }

    /** Whether data of this program lies in a folder. */
    static boolean isData(Path folder) {
        return Files.isRegularFile(folder.resolve(Database.FILE_NAME));
    }
}
