package vn.kehoachxa.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.pdf.PdfWriter;
import vn.kehoachxa.document.word.WordWriter;
import vn.kehoachxa.plan.edit.RandomEdits;
import vn.kehoachxa.template.Sample;

/** Whatever a paper has become, it can be written. */
class EveryPaperTest {

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46})
    void whateverIsEditedCanBeWritten(long seed) throws IOException {
        var fonts = new PdfFonts();
        var edits = new RandomEdits(seed);
        var paper = Sample.make().paper();
        for (var i = 0; i < 12; i++) {
            for (var n = 0; n < 15; n++) {
                paper = edits.next(paper).apply(paper);
            }
            var document = Composer.compose(paper);
            var pdf = new ByteArrayOutputStream();
            new PdfWriter(fonts).write(document, pdf);
            var word = new ByteArrayOutputStream();
            new WordWriter(fonts).write(document, word);
            assertThat(pdf.size()).isPositive();
            assertThat(word.size()).isPositive();
        }
    }
}
