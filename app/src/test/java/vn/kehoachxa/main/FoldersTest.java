package vn.kehoachxa.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {

    private static final Path HOME = Path.of("/home/an");

    @Test
    void whatNamesTheDataFolderNeverLiesWithinTheUsualOne() {
        for (var system : new String[] {"Windows 11", "Linux"}) {
            for (var environment : List.of(
                    Map.<String, String>of(), Map.of("LOCALAPPDATA", "/appdata", "XDG_DATA_HOME", "/same", "XDG_CONFIG_HOME", "/config"))) {
                assertThat(Folders.pointer(system, environment, HOME).startsWith(Folders.data(system, environment, HOME))).isFalse();
            }
        }
        assertThat(Folders.pointer("Windows 11", Map.of("LOCALAPPDATA", "/appdata"), HOME)).isEqualTo(Path.of("/appdata/kehoachxa/data-folder.txt"));
        assertThat(Folders.pointer("Linux", Map.of(), HOME)).isEqualTo(Path.of("/home/an/.config/kehoachxa/data-folder.txt"));
    }
}
