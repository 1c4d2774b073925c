package vn.kehoachxa.ui.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Preferences in a small file. It is written aside and moved, and a damaged one is kept beside the new one. A file that can't be written
 * loses nothing of the clerk's: that goes to the log and no further.
 */
public final class PreferencesFile implements Preferences {

    private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);

    private final Path file;
    private final Properties values = new Properties();

    /** Reads the file where there is one. */
    public PreferencesFile(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            read();
        }
    }

    private void read() {
        try {
            values.load(new StringReader(Files.readString(file)));
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.warn("The settings in {} can't be read and are kept aside", file, damaged);
            values.clear();
            keepAside();
        }
    }

    private void keepAside() {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            LOG.warn("{} could not be kept aside", file, refused);
        }
    }

    @Override
    public String get(String key, String otherwise) {
        return values.getProperty(key, otherwise);
    }

    @Override
    public void put(String key, String value) {
        if (value.equals(values.setProperty(key, value))) {
            return;
        }
        var aside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var out = Files.newBufferedWriter(aside)) {
                values.store(out, null);
            }
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            LOG.warn("The settings could not be written to {}", file, refused);
        }
    }
}
