package vn.kehoachxa.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoachxa.fuzz.Seed.Form;

/** A short run of what {@link Fuzz} does for long, and every file that was ever a fault. The time limits are there for what does not end at all. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class FuzzTest {

    private static final long RUN = 1;
    private static final int INPUTS = 1_500;

    @TempDir
    private static Path folder;

    private static List<Seed> corpus;
    private static Readers readers;
    private final Trial trial = new Trial();

    @BeforeAll
    static void prepare() {
        corpus = Corpus.make();
        readers = new Readers(folder);
    }

    @Test
    void whatNobodyChangedIsRead() {
        for (var seed : corpus.stream().filter(s -> s.form() != Form.TEXT).toList()) {
            for (var reader : readers.of(seed.form())) {
                assertThat(trial.of(reader, seed.file()).outcome()).as(seed + " by " + reader.name()).isEqualTo("read");
            }
        }
    }

    @Test
    void anInputIsMadeAgainByItsNumberAlone() {
        var again = new Inputs(RUN, Corpus.make());
        var inputs = new Inputs(RUN, corpus);
        LongStream.range(0, 60).forEach(n -> assertThat(again.input(n).file()).isEqualTo(inputs.input(n).file()));
    }

    @Test
    void whateverIsChangedInAFileItIsReadOrRefusedWithItsSentences() throws IOException {
        var inputs = new Inputs(RUN, corpus);
        var faults = new ArrayList<String>();
        for (var number = 0; number < INPUTS; number++) {
            var input = inputs.input(number);
            for (var reader : readers.of(input.seed().form())) {
                var verdict = trial.of(reader, input.file());
                if (verdict.isFault()) {
                    faults.add(number + " " + reader.name() + " " + verdict.kind());
                }
            }
        }
        assertThat(faults).isEmpty();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve(Thread.currentThread().getName()));
        }
    }

    static Stream<Path> onceFaults() throws IOException, URISyntaxException {
        try (var files = Files.list(Path.of(FuzzTest.class.getResource("seeds").toURI()))) {
            return files.sorted().toList().stream();
        }
    }

    /** The file's ending says what it is made of. */
    @ParameterizedTest
    @MethodSource("onceFaults")
    void whatWasAFaultOnceIsReadOrRefused(Path file) throws IOException {
        var name = file.getFileName().toString();
        var form = switch (name.substring(name.lastIndexOf('.'))) {
            case ".json" -> Form.PAPER;
            case ".pdf" -> Form.PDF;
            case ".docx" -> Form.WORD;
            case ".xlsx" -> Form.EXCEL;
            case ".zip" -> Form.PROVINCE;
            default -> throw new IllegalArgumentException(name);
        };
        for (var reader : readers.of(form)) {
            assertThat(trial.of(reader, Files.readAllBytes(file)).fault()).as(reader.name()).isNull();
        }
    }
}
