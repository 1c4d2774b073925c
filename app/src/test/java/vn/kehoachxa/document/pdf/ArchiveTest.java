package vn.kehoachxa.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;
import vn.kehoachxa.document.AwkwardPaper;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.Composer.Options;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.ParagraphStyle;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.SamplePapers;
import vn.kehoachxa.document.Section;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.template.TestPapers;

/** veraPDF, which archives use, finds nothing to complain about. */
class ArchiveTest {

    private static final List<Attachment> DATA = List.of(new Attachment("kehoachxa.json", "application/json", "Dữ liệu của văn bản", "{}".getBytes(StandardCharsets.UTF_8)));

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> papers() {
        var others = Stream.of(
                Arguments.of("an issued plan", Composer.compose(SamplePapers.issuedPlan())),
                Arguments.of("a draft", Composer.compose(AwkwardPaper.paper(), new Options(true))),
                Arguments.of("letters that the face lacks", letters()),
                Arguments.of("nothing", new Document("", "", List.of(new Section("", Orientation.PORTRAIT, List.of())))));
        return Stream.concat(TestPapers.six().stream().map(p -> Arguments.of(p.name(), Composer.compose(p.paper()))), others);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void keepsToTheArchiveStandard(String name, Document document) throws Exception {
        assertThat(failures(document, List.of(), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void keepsToItWithItsDataInside(String name, Document document) throws Exception {
        assertThat(failures(document, DATA, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(failures(document, DATA, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void canBeReadAloud(String name, Document document) throws Exception {
        assertThat(failures(document, List.of(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static List<String> failures(Document document, List<Attachment> attachments, PDFAFlavour flavour) throws Exception {
        var out = new ByteArrayOutputStream();
        new PdfWriter(new PdfFonts()).write(document, attachments, out);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(out.toByteArray()), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(20);
            var failures = result.getTestAssertions().stream()
                    .filter(a -> a.getStatus() == Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + "-" + a.getRuleId().getTestNumber() + " " + a.getMessage() + " at "
                            + a.getLocation().getContext())
                    .toList();
            assertThat(result.isCompliant()).isEqualTo(failures.isEmpty());
            return failures;
        }
    }

    private static Document letters() {
        var runs = List.of(
                Run.plain("\u2610 chưa \u2611 rồi 34\u2011QĐ 😀 漢 \ue000 \uf0b7 \ud800 ﬁ ① \u00b5 \u03bc \u2126 \u03a9 \u00ad\u200b"
                        + "dòng dài ".repeat(40)),
                Run.bold("\u2610 ½ €"), Run.italic("\u2011"), new Run("\u2713", true, true));
        var paragraph = new Paragraph(null, ParagraphStyle.BODY, 0, runs);
        return new Document("\u0007 <Tên> & \ud800 \u2610", "a\u0000b", List.of(new Section("", Orientation.PORTRAIT, List.of(paragraph))));
    }
}
