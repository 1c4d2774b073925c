package vn.kehoachxa.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Where the log goes: warnings of the libraries nowhere near the user, everything worth knowing into a small file beside the data.
 */
final class Logging {

    private static final int LARGEST = 1 << 20;
    private static final int FILES = 3;

    private Logging() {}

    private static Path file(Path logs) {
        return logs.resolve("kehoachxa-0.log");
    }

    /** Nothing reaches the console but what the program itself prints. */
    static void quiet() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        LogManager.getLogManager().reset();
        // Flyway tells of every step; only what goes wrong is wanted.
        Logger.getLogger("org.flywaydb").setLevel(Level.WARNING);
    }

    /**
     * Opens the log in {@code folder/logs}; where that does not go, the program goes on without one.
     *
     * @return the newest file of the log
     */
    static Path toFile(Path folder) {
        var logs = folder.resolve("logs");
        Handler handler;
        try {
            Files.createDirectories(logs);
            handler = new FileHandler(logs.toString().replace("%", "%%") + "/kehoachxa-%g.log", LARGEST, FILES, true);
            handler.setEncoding("UTF-8");
        } catch (IOException noLog) {
            return file(logs);
        }
        handler.setFormatter(new SimpleFormatter());
        var root = Logger.getLogger("");
        // Data that has moved is logged where it is now: nothing holds the old folder open.
        for (var before : root.getHandlers()) {
            if (before instanceof FileHandler) {
                root.removeHandler(before);
                before.close();
            }
        }
        root.addHandler(handler);
        return file(logs);
    }
}
