package vn.kehoachxa.main;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the office's data lies where nobody says otherwise. */
final class Folders {

    private static final String NAME = "kehoachxa";

    private static final String POINTER = "data-folder.txt";

    private Folders() {}

    /**
     * The file that names the data folder where it is not the usual one: beside that folder on Windows, else {@code kehoachxa} in
     * {@code $XDG_CONFIG_HOME} or {@code ~/.config}.
     *
     * @param system the name of the operating system
     * @param home the user's home folder
     */
    static Path pointer(String system, Map<String, String> environment, Path home) {
        if (system.toLowerCase(Locale.ROOT).startsWith("windows")) {
            return data(system, environment, home).resolveSibling(POINTER);
        }
        var config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return (config.isEmpty() ? home.resolve(".config") : Path.of(config)).resolve(NAME).resolve(POINTER);
    }

    /**
     * {@code %LOCALAPPDATA%\kehoachxa\data} on Windows, else {@code kehoachxa} in {@code $XDG_DATA_HOME} or {@code ~/.local/share}.
     *
     * @param system the name of the operating system
     * @param home the user's home folder
     */
    static Path data(String system, Map<String, String> environment, Path home) {
        if (system.toLowerCase(Locale.ROOT).startsWith("windows")) {
            var local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isEmpty() ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve(NAME).resolve("data");
        }
        var share = environment.getOrDefault("XDG_DATA_HOME", "");
        return (share.isEmpty() ? home.resolve(".local").resolve("share") : Path.of(share)).resolve(NAME);
    }
}
