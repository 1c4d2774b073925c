package vn.kehoachxa.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The sentences of a report and of the working papers; they stand in {@code report.properties}. */
final class Sentences {

    /** What stands where the officer has to fill something in. */
    static final String BLANK = "…";

    private final Properties patterns = new Properties();

    Sentences() {
        try (var in = new InputStreamReader(Sentences.class.getResourceAsStream("report.properties"), StandardCharsets.UTF_8)) {
            patterns.load(in);
        } catch (IOException damagedProgram) {
            throw new UncheckedIOException(damagedProgram);
        }
    }

    /** The sentence of a key with its arguments put in; whole numbers stand as they are, without dots. */
    String text(String key, Object... arguments) {
        var pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no sentence " + key);
        }
        var plain = new Object[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            plain[i] = arguments[i].toString();
        }
        return new MessageFormat(pattern, Locale.ROOT).format(plain);
    }
}
