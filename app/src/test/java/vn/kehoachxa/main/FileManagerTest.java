package vn.kehoachxa.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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
}
