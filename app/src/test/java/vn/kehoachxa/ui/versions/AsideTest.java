package vn.kehoachxa.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsideTest {

    @TempDir
    private Path temp;

    private static void copyInto(Aside aside) throws IOException {
        var folder = Files.createDirectories(aside.folder().resolve("abc123"));
        Files.writeString(folder.resolve("bản ký.pdf"), "quét");
    }

    private Stream<Path> there() throws IOException {
        try (var there = Files.list(temp)) {
            return there.toList().stream();
        }
    }

    @Test
    void copiesAreGoneWhenTheProgramCloses() throws IOException {
        var aside = new Aside(temp);
        copyInto(aside);
        assertThat(there()).hasSize(1);
        aside.close();
        assertThat(there()).isEmpty();
        aside.close();
        copyInto(aside);
        aside.close();
        assertThat(there()).isEmpty();
    }

    @Test
    void nobodyElseMayReadThem() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "only where permissions are told");
        try (var aside = new Aside(temp)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(aside.folder()))).isEqualTo("rwx------");
        }
    }

    @Test
    void whatACrashLeftIsClearedAndWhatAnotherRunLooksAtStays() throws IOException {
        var left = Files.createDirectories(temp.resolve("kehoachxa-xem-123").resolve("abc"));
        Files.writeString(left.resolve("bản ký.pdf"), "quét");
        Files.writeString(left.getParent().resolve(".lock"), "");
        try (var other = new Aside(temp)) {
            copyInto(other);
            new Aside(temp).sweep();
            assertThat(left.getParent()).doesNotExist();
            assertThat(other.folder().resolve("abc123").resolve("bản ký.pdf")).exists();
        }
    }

    @Test
    void nothingElseIsRemovedAndNoLinkIsFollowed() throws IOException {
        var precious = Files.createDirectories(temp.resolve("quý giá"));
        Files.writeString(precious.resolve("giữ lại.txt"), "giữ");
        Files.writeString(temp.resolve("kehoachxa-xem-ghi-chu.txt"), "một tệp");
        var link = temp.resolve("kehoachxa-xem-link");
        var left = Files.createDirectories(temp.resolve("kehoachxa-xem-456"));
        try {
            Files.createSymbolicLink(link, precious);
            Files.createSymbolicLink(left.resolve("trong"), precious);
        } catch (UnsupportedOperationException | IOException noLinks) {
            assumeTrue(false, "only where links can be made");
        }
        new Aside(temp).sweep();
        assertThat(left).doesNotExist();
        assertThat(precious.resolve("giữ lại.txt")).hasContent("giữ");
        assertThat(temp.resolve("kehoachxa-xem-ghi-chu.txt")).exists();
        assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isTrue();
    }

    @Test
    void aFolderThatSomebodyClearedMeanwhileIsMadeAnew() throws IOException {
        try (var aside = new Aside(temp)) {
            var first = aside.folder();
            Files.delete(first.resolve(".lock"));
            Files.delete(first);
            assertThat(aside.folder()).isDirectory().isNotEqualTo(first);
        }
        assertThat(there()).isEmpty();
    }
}
