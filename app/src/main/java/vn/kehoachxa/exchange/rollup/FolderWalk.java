package vn.kehoachxa.exchange.rollup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Texts;

/**
 * What lies in a folder and the folders in it. The folder itself may be a link; links in it are not followed.
 *
 * @param files that may be ones that an office sent, by their names
 * @param unread the first names of all others
 * @param unreadCount how many others there are
 */
record FolderWalk(List<Found> files, List<String> unread, int unreadCount) {

    private static final List<String> ENDINGS = List.of(".zip", ".kehoachxa", ".pdf");

    /** A file. @param name its path in the folder, {@code /} between the names, without characters that would show another one */
    record Found(Path file, String name, long modified) {}

    /**
     * @param own files that are written here, and are none that were sent
     * @throws RollupException where the folder can't be read
     */
    static FolderWalk of(Path folder, Path... own) {
        if (!Files.isDirectory(folder)) {
            throw RollupException.folder(folder, null);
        }
        try {
            var real = folder.toRealPath();
            var written = Stream.of(own).filter(p -> p != null).map(FolderWalk::real).collect(Collectors.toSet());
            var visitor = new Visitor(real, written);
            Files.walkFileTree(real, visitor);
            visitor.files.sort(Comparator.comparing(Found::name).thenComparing(Found::file));
            return new FolderWalk(List.copyOf(visitor.files), List.copyOf(visitor.unread), visitor.unreadCount);
        } catch (IOException unreadable) {
            throw RollupException.folder(folder, unreadable);
        }
    }

    /** The name under which the walk would come upon a file: links on the way to it are followed, it itself is not. */
    private static Path real(Path file) {
        var absolute = file.toAbsolutePath().normalize();
        try {
            var parent = absolute.getParent();
            return parent == null ? absolute : parent.toRealPath().resolve(absolute.getFileName()).toRealPath(LinkOption.NOFOLLOW_LINKS);
        } catch (IOException notThereYet) {
            return absolute;
        }
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final Set<Path> written;
        private final List<Found> files = new ArrayList<>();
        /** The first by name, in whichever order the disk gives them. */
        private final TreeSet<String> unread = new TreeSet<>();
        private int unreadCount;

        Visitor(Path folder, Set<Path> written) {
            this.folder = folder;
            this.written = written;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (written.contains(file)) {
                return FileVisitResult.CONTINUE;
            }
            var name = name(file);
            var lower = name.toLowerCase(Locale.ROOT);
            if (attributes.isRegularFile() && ENDINGS.stream().anyMatch(lower::endsWith)) {
                files.add(new Found(file, name, attributes.lastModifiedTime().toMillis()));
            } else {
                passed(name);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(folder)) {
                throw failure;
            }
            passed(name(file));
            return FileVisitResult.CONTINUE;
        }

        private void passed(String name) {
            unreadCount++;
            unread.add(name);
            if (unread.size() > RollupResult.MOST_UNREAD) {
                unread.pollLast();
            }
        }

        private String name(Path file) {
            return Texts.oneLine(folder.relativize(file).toString().replace('\\', '/'));
        }
    }
}
