package vn.kehoachxa.main;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the office's data lies where nobody says otherwise. */
final class Folders {

    private static final String NAME = "kehoachxa";

    private Folders() {}

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
