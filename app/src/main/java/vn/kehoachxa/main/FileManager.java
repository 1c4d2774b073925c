package vn.kehoachxa.main;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.kehoachxa.problem.ProblemException;

/** Shows files in the system's own file manager. */
final class FileManager {

    /** The file manager could not be started. */
    static final class FileManagerException extends ProblemException {

        private static final long serialVersionUID = 1L;

        FileManagerException(Path folder, Throwable cause) {
            super("FOLDER-SHOW", cause, folder);
        }
    }

    private final String system;

    /** @param system the name of the operating system */
    FileManager(String system) {
        this.system = system.toLowerCase(Locale.ROOT);
    }

    /**
     * Shows the folder of a file, the file marked where the system can.
     *
     * @throws FileManagerException where there is no file manager
     */
    void show(Path file) {
        try {
            new ProcessBuilder(command(file.toAbsolutePath()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException none) {
            throw new FileManagerException(file.toAbsolutePath().getParent(), none);
        }
    }

    List<String> command(Path file) {
        if (system.startsWith("windows")) {
            // Two arguments: one with a space in it would be quoted whole, which the Explorer does not understand.
            return List.of("explorer.exe", "/select,", file.toString());
        }
        return system.startsWith("mac") ? List.of("open", "-R", file.toString()) : List.of("xdg-open", file.getParent().toString());
    }
}
