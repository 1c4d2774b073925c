package vn.kehoachxa.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoggingTest {

    @TempDir
    Path temp;

    private final List<Handler> before = List.of(Logger.getLogger("").getHandlers());

    @AfterEach
    void close() {
        for (var handler : Logger.getLogger("").getHandlers()) {
            if (!before.contains(handler)) {
                Logger.getLogger("").removeHandler(handler);
                handler.close();
            }
        }
    }

    @Test
    void theFileThatTheUserIsToldOfIsTheOneThatIsWritten() throws IOException {
        var log = Logging.toFile(temp.resolve("Kế hoạch 100%"));
        Logger.getLogger("test").log(Level.SEVERE, "một lỗi");
        assertThat(Files.readString(log)).contains("một lỗi");
    }

    @Test
    void whereThereIsNoLogNothingIsPrintedInstead() throws IOException {
        var file = Files.writeString(temp.resolve("a file"), "x");
        Logging.toFile(file);
        assertThat(Logger.getLogger("").getHandlers()).containsExactlyElementsOf(before);
    }
}
