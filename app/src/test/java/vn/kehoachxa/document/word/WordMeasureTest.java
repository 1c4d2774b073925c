package vn.kehoachxa.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.SamplePapers;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.layout.Sizing;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.template.TestPapers;

/** Holds finished Word files against the decree, rule by rule: what is measured is what stands in the file. */
class WordMeasureTest {

    private static final Map<String, Document> DOCUMENTS = new LinkedHashMap<>();
    private static final Map<String, WordReading> FILES = new LinkedHashMap<>();
    private static PdfFonts fonts;
    private static List<WordRule> rules;

    @BeforeAll
    static void write() throws IOException {
        fonts = new PdfFonts();
        rules = WordRules.all(fonts);
        for (var named : TestPapers.six()) {
            DOCUMENTS.put(named.name(), Composer.compose(named.paper(), new Composer.Options(named.name().equals("awkward"))));
        }
        DOCUMENTS.put("report", Composer.compose(SamplePapers.report()));
        for (var entry : DOCUMENTS.entrySet()) {
            var out = new ByteArrayOutputStream();
            new WordWriter(fonts).write(entry.getValue(), out);
            FILES.put(entry.getKey(), new WordReading(out.toByteArray()));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPaperKeepsEveryRule() {
        return FILES.entrySet().stream().flatMap(file -> rules.stream().map(rule -> DynamicTest.dynamicTest(
                file.getKey() + ", " + rule, () -> assertThat(rule.values().apply(file.getValue()).distinct()).allSatisfy(
                        value -> assertThat(value).isBetween(rule.least(), rule.most())))));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleIsMeasuredOnSomePaper() {
        return rules.stream().map(rule -> DynamicTest.dynamicTest(
                rule.toString(), () -> assertThat(FILES.values()).anyMatch(f -> rule.values().apply(f).findAny().isPresent())));
    }

    @Test
    void columnsAreThoseOfThePdf() {
        var sizing = new Sizing(fonts);
        for (var entry : DOCUMENTS.entrySet()) {
            var written = new ArrayList<List<Double>>();
            for (var table : FILES.get(entry.getKey()).word().getTables()) {
                if (table.getCTTbl().getTblPr().isSetTblBorders()) {
                    written.add(table.getCTTbl().getTblGrid().getGridColList().stream().map(c -> WordReading.mm(c.getW())).toList());
                }
            }
            var next = written.iterator();
            for (var section : entry.getValue().sections()) {
                var width = PageSetup.textWidth(section.orientation()) * 72 / 25.4;
                for (var piece : section.pieces()) {
                    if (piece instanceof TablePiece table) {
                        var columns = sizing.table(table, width).columns();
                        var found = next.next();
                        assertThat(found).as(entry.getKey()).hasSize(columns.length);
                        for (var c = 0; c < columns.length; c++) {
                            assertThat(found.get(c)).isCloseTo(columns[c] * 25.4 / 72, within(WordRule.TOLERANCE));
                        }
                    }
                }
            }
            assertThat(next.hasNext()).isFalse();
        }
    }
}
