package vn.kehoachxa.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The clipboard as Word, Excel, LibreOffice, browsers and mail fill it, each beside what is to come of it. */
class PasteFixturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/vn/kehoachxa/intake/paste");

    static Stream<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString()).filter(n -> !n.endsWith(".expected")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsCopiedElsewhereComesInAsItWasMeant(String name) throws IOException {
        var copied = Files.readString(FOLDER.resolve(name));
        var pasted = name.endsWith(".html") ? PastedText.reader().html(copied) : PastedText.reader().text(copied);
        var expected = Files.readString(FOLDER.resolve(name.replaceFirst("\\.[a-z]+$", ".expected")));
        assertThat(PastedText.of(pasted)).containsExactly(lines(expected));
    }

    private static String[] lines(String expected) {
        return expected.substring(0, expected.length() - 1).split("\n", -1);
    }
}
