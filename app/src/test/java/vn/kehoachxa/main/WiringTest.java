package vn.kehoachxa.main;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.template.TestPapers;

/** What the program hands to its rooms fits together. */
class WiringTest {

    @TempDir
    Path folder;

    static Stream<TestPapers.Named> papers() {
        return TestPapers.six().stream();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void thePdfOfAPaperCarriesTheSameDataAsIsExportedByItself(TestPapers.Named named) throws IOException {
        var exporter = new Wiring().services().exporter();
        var paper = Followed.fresh(named.paper());
        exporter.write(paper, PrintOptions.PLAIN, Format.PDF, folder.resolve("a.pdf"));
        exporter.write(paper, PrintOptions.PLAIN, Format.JSON, folder.resolve("a.json"));
        try (var pdf = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            var data = new PDDocumentNameDictionary(pdf.getDocumentCatalog()).getEmbeddedFiles().getNames().get("kehoachxa.json").getEmbeddedFile().toByteArray();
            assertThat(data).isEqualTo(Files.readAllBytes(folder.resolve("a.json")));
            assertThat(PaperJson.read(new ObjectMapper().readTree(data))).isEqualTo(named.paper());
        }
    }
}
