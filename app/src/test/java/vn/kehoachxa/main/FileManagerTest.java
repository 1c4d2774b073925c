package vn.kehoachxa.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileManagerTest {

    private final Path file = Path.of("/Kế hoạch xã/KH 2026.pdf");

    @Test
    void theExplorerIsGivenThePathAsAnArgumentOfItsOwn() {
        assertThat(new FileManager("Windows 11").command(file)).containsExactly("explorer.exe", "/select,", file.toString());
    }

    @Test
    void elsewhereTheFolderIsOpened() {
        assertThat(new FileManager("Linux").command(file)).containsExactly("xdg-open", file.getParent().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.bat", "a.lnk", "a.desktop", "a.app", "a.pdf.scr"})
    void aFileIsShownWhereItLiesAndNeverOpenedWhateverItIs(String name) {
        var evidence = Path.of("/minh chứng", name);
        assertThat(new FileManager("Windows 11").command(evidence)).startsWith("explorer.exe", "/select,");
        assertThat(new FileManager("Mac OS X").command(evidence)).startsWith("open", "-R");
        assertThat(new FileManager("Linux").command(evidence)).doesNotContain(evidence.toString());
    }
}
