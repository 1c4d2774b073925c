package vn.kehoachxa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/kehoachxa/report");

    private static Properties sentences() throws IOException {
        var properties = new Properties();
        try (var in = new InputStreamReader(Sentences.class.getResourceAsStream("report.properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    private static Set<String> literals() throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return Pattern.compile("\"([a-z][a-z0-9-]*)\"").matcher(String.join("\n", texts)).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    @Test
    void everySentenceIsUsed() throws IOException {
        var used = literals();
        assertThat(sentences().stringPropertyNames())
                .allSatisfy(k -> assertThat(used.contains(k) || used.stream().anyMatch(u -> u.endsWith("-") && k.startsWith(u))).as(k).isTrue());
    }

    @Test
    void everySentenceThatIsUsedIsThere() throws IOException {
        var keys = sentences().stringPropertyNames();
        assertThat(literals()).filteredOn(l -> l.contains("-") && !l.endsWith("-")).allSatisfy(l -> assertThat(keys).contains(l));
    }

    @Test
    void sentencesAreNfc() throws IOException {
        assertThat(sentences().values()).allMatch(v -> Normalizer.isNormalized((String) v, Normalizer.Form.NFC));
    }
}
