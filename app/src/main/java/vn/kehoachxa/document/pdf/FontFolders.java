package vn.kehoachxa.document.pdf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where a PC keeps its typefaces. */
public final class FontFolders {

    private FontFolders() {}

    /**
     * @param system as the property {@code os.name} has it
     * @param environment the process's environment
     */
    public static List<Path> of(String system, Map<String, String> environment) {
        return system.startsWith("Windows")
                ? List.of(Path.of(environment.getOrDefault("WINDIR", "C:\\Windows"), "Fonts"))
                : List.of(Path.of("/usr/share/fonts/truetype/msttcorefonts"));
    }
}
