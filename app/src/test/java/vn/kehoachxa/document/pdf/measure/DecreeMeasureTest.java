package vn.kehoachxa.document.pdf.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoachxa.document.AwkwardPaper;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.Composer.Options;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.SamplePapers;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.pdf.PdfWriter;
import vn.kehoachxa.template.TestPapers;

/** Measures finished PDF files: each number of the decree against each paper. */
class DecreeMeasureTest {

    private static final Map<String, Printed> PRINTED = new LinkedHashMap<>();

    @BeforeAll
    static void print() throws IOException {
        if (PRINTED.isEmpty()) {
            var writer = new PdfWriter(new PdfFonts());
            for (var document : documents().entrySet()) {
                var out = new ByteArrayOutputStream();
                writer.write(document.getValue(), out);
                PRINTED.put(document.getKey(), new Printed(document.getValue(), Reader.read(out.toByteArray())));
            }
        }
    }

    private static Map<String, Document> documents() {
        var documents = new LinkedHashMap<String, Document>();
        TestPapers.six().forEach(p -> documents.put(p.name(), Composer.compose(p.paper())));
        documents.put("sample", Composer.compose(SamplePapers.issuedPlan()));
        documents.put("sample as a draft", Composer.compose(SamplePapers.plan(), new Options(true)));
        documents.put("strained draft", Composer.compose(AwkwardPaper.paper(), new Options(true)));
        return documents;
    }

    static Stream<Arguments> measures() throws IOException {
        print();
        return PRINTED.keySet().stream().flatMap(name -> Requirements.all().stream().map(r -> Arguments.of(name, r)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("measures")
    void keepsToTheDecree(String name, Requirement requirement) {
        assertThat(requirement.outside(PRINTED.get(name))).isEmpty();
    }

    @Test
    void everyNumberIsMeasuredSomewhere() {
        for (var requirement : Requirements.all()) {
            assertThat(PRINTED.values()).as(requirement.toString()).anySatisfy(p -> assertThat(requirement.values().apply(p)).isNotEmpty());
        }
    }
}
