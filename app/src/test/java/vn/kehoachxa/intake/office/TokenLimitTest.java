package vn.kehoachxa.intake.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.zip.UntrustedZip;

class TokenLimitTest {

    private static long read(String text) throws IOException {
        return new TokenLimit(new StringReader(text)).transferTo(Writer.nullWriter());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a b=\"%s\"/>", "<a b='%s'>", "<!--%s-->", "<![CDATA[%s]]>", "<?x %s?>", "<%s>", "text <a/><!-- x --><b c=\"%s\"/>"})
    void nothingThatTheParserHoldsWholeIsLongerThanAnyProgramWritesIt(String form) throws IOException {
        var most = ">".repeat(form.contains("%s>") ? 0 : 1) + "x> ".repeat(TokenLimit.LONGEST / 3);
        var long_ = form.formatted(form.equals("<%s>") ? "x".repeat(TokenLimit.LONGEST) : most + "x".repeat(20));
        assertThatThrownBy(() -> read(long_)).isInstanceOf(UntrustedZip.Excess.class);
        assertThat(read(form.formatted("x"))).isPositive();
    }

    @Test
    void plainTextIsAsLongAsItLikes() throws IOException {
        var text = "<a b=\">\" c='<'>" + "chữ > ".repeat(TokenLimit.LONGEST / 3) + "<!-- > --><![CDATA[ <!-- ]]>" + "chữ ".repeat(TokenLimit.LONGEST / 2) + "</a>";
        assertThat(read(text)).isEqualTo(text.length());
    }

    @Test
    void manyTagsAreNoLongOne() throws IOException {
        var text = "<w:p a=\"1\"><!--x--><?y?></w:p>".repeat(TokenLimit.LONGEST / 20);
        assertThat(read(text)).isEqualTo(text.length());
    }
}
