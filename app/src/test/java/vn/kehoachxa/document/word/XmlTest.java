package vn.kehoachxa.document.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class XmlTest {

    @Test
    void whatHasNothingInItIsClosedAtOnce() {
        assertThat(written(new Xml().start("a").flag("b").value("c", "d").value("c", -7).end())).isEqualTo(
                "<a><b/><c w:val=\"d\"/><c w:val=\"-7\"/></a>");
    }

    @Test
    void marksOfXmlAreEscapedInTextsAndAttributes() {
        assertThat(written(new Xml().start("a").attribute("b", "<\"&\">").text("1 < 2 & \"x\" > y").end()))
                .isEqualTo("<a b=\"&lt;&quot;&amp;&quot;&gt;\">1 &lt; 2 &amp; &quot;x&quot; &gt; y</a>");
    }

    @Test
    void everyLetterIsWrittenAsUtf8() {
        var text = "Ủy ban nhân dân, đ ơ ư, € \u00a0 \uffe6 \ud83c\udf3e";

        assertThat(written(new Xml().start("a").text(text).end())).isEqualTo("<a>" + text + "</a>");
    }

    @Test
    void charactersThatXmlForbidsAndHalvesOfLettersAreDropped() {
        assertThat(written(new Xml().start("a").text("\u0000b\u0001\u001f\ufffe\uffff\ud800c\udc00\tz\ud83c").end()))
                .isEqualTo("<a>bc\tz</a>");
    }

    @Test
    void aPartGrowsAsLongAsItMust() {
        var xml = new Xml().start("a");
        for (var i = 0; i < 5000; i++) {
            xml.start("b").attribute("n", i).text("Ủy ban").end();
        }
        assertThat(written(xml.end())).hasSizeGreaterThan(100_000).endsWith("<b n=\"4999\">Ủy ban</b></a>");
    }

    @Test
    void whatIsNotEndedIsNoPart() {
        assertThatThrownBy(() -> new Xml().start("a").toBytes()).isInstanceOf(IllegalStateException.class).hasMessageContaining("a");
    }

    private static String written(Xml xml) {
        return new String(xml.toBytes(), UTF_8);
    }
}
