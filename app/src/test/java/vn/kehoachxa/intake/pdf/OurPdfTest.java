package vn.kehoachxa.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.pdf.PdfWriter;
import vn.kehoachxa.template.Sample;

class OurPdfTest {

    @Test
    void aPdfOfOursSaysOfWhichPaperAndWhichOfficeItIs() throws IOException {
        var paper = Sample.make().paper();
        var out = new ByteArrayOutputStream();
        new PdfWriter(new PdfFonts()).write(Composer.compose(paper), out);
        var ours = new PdfSource().read(out.toByteArray()).ours();
        assertThat(ours.paper()).isEqualTo(paper.id());
        assertThat(ours.office()).isEqualTo(paper.identity().office().id());
    }
}
