package vn.kehoachxa.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.Section;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.plan.Orientation;

/** What makes a page in Word look like ours; {@link OfficeTest} holds the pages themselves side by side. */
class LikeThePagesTest {

    private static PdfFonts fonts;

    @BeforeAll
    static void readFonts() throws IOException {
        fonts = new PdfFonts();
    }

    @Test
    void theAddressStandsAboveTheBottomMarginOfTheFirstPageOnly() throws IOException {
        try (var word = open(AwkwardPlan.document())) {
            var margins = sections(word).getFirst().getPgMar();
            assertThat(margins.getFooter()).isEqualTo(margins.getBottom());
        }
        try (var word = open(SamplePlan.document())) {
            assertThat(sections(word)).allSatisfy(s -> assertThat(WordReading.mm(s.getPgMar().getFooter())).isCloseTo(10, within(0.02)));
        }
    }

    @Test
    void aPartStandsTwiceAsFarFromTheTextAboveAsAParagraph() throws IOException {
        try (var word = open(AwkwardPlan.document())) {
            // Word takes the larger of the space below one paragraph and that above the next.
            var before = word.getStyles().getStyle("KHPhan").getCTStyle().getPPr().getSpacing().getBefore();
            assertThat(before).isEqualTo(BigInteger.valueOf(240));
        }
    }

    @Test
    void theHeadsLeftColumnLeavesRoomBeforeTheRightOne() throws IOException {
        try (var word = open(SamplePlan.document())) {
            var head = word.getTables().getFirst();
            for (var row : head.getRows().subList(0, 2)) {
                assertThat(row.getCell(0).getParagraphs()).filteredOn(p -> !p.getText().isEmpty())
                        .allMatch(p -> p.getIndentationRight() == 120);
            }
        }
    }

    @Test
    void wordsThatBelongTogetherAreTied() throws IOException {
        try (var word = open(SamplePlan.document())) {
            var reference = word.getParagraphs().stream().filter(p -> p.getText().startsWith("(Kèm theo")).findFirst().orElseThrow();
            assertThat(reference.getText()).contains("số\u00a007/KH-UBND ngày\u00a015 tháng\u00a001 năm\u00a02026");
        }
    }

    @Test
    void noBreakSpacesChangeNoWord() throws IOException {
        for (var document : List.of(SamplePlan.document(), AwkwardPlan.document())) {
            try (var word = open(document)) {
                var written = word.getParagraphs().stream().map(p -> p.getText().replace('\u00a0', ' ')).toList();
                var texts = document.sections().stream()
                        .flatMap(s -> s.pieces().stream())
                        .filter(p -> p instanceof Paragraph paragraph && !paragraph.text().contains("\u0001"))
                        .map(p -> ((Paragraph) p).text().replace('\u00a0', ' '))
                        .toList();
                assertThat(written).containsSubsequence(texts);
            }
        }
    }

    @Test
    void everyHeadHasAFirstPageOfItsOwn() throws IOException {
        var one = AwkwardPlan.document().sections().getFirst();
        try (var word = open(new Document("", "", List.of(one, one, new Section("", Orientation.PORTRAIT, List.of()))))) {
            assertThat(word.getFooterList()).filteredOn(f -> f.getText().contains("bản Nà Lốc")).hasSize(2);
            var footers = sections(word).stream().map(s -> s.getFooterReferenceArray(0).getId()).toList();
            assertThat(footers).doesNotHaveDuplicates().hasSize(3);
        }
    }

    private static XWPFDocument open(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        new WordWriter(fonts).write(document, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<CTSectPr> sections(XWPFDocument word) {
        var inside = word.getParagraphs().stream()
                .filter(p -> p.getCTP().isSetPPr() && p.getCTP().getPPr().isSetSectPr())
                .map(p -> p.getCTP().getPPr().getSectPr());
        return Stream.concat(inside, Stream.of(word.getDocument().getBody().getSectPr())).toList();
    }
}
