package vn.kehoachxa.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.document.layout.Ink;
import vn.kehoachxa.document.layout.Origin;
import vn.kehoachxa.document.layout.Page;
import vn.kehoachxa.document.layout.Placed;

/** A page 100 high; y counts from the top there and from the foot in the file. */
class RulePainterTest {

    @Test
    void bordersOfRowsBelowEachOtherAreDrawnAsOne() {
        assertThat(painted(rule(10, 0, 10, 20), rule(0, 20, 50, 20), rule(10, 20, 10, 45), rule(0, 45, 50, 45)))
                .isEqualTo("/Artifact BMC\n0.5 w\n0 0 0 RG\n10 100 m 10 55 l\n0 80 m 50 80 l\n0 55 m 50 55 l\nS\nEMC\n");
    }

    @Test
    void bordersOfCellsBesideEachOtherAreDrawnAsOne() {
        assertThat(painted(rule(0, 20, 30, 20), rule(30, 20, 50, 20))).contains("0 80 m 50 80 l\nS");
    }

    @Test
    void gapsCornersAndWaysBackStayAsTheyAre() {
        assertThat(painted(rule(10, 0, 10, 20), rule(10, 21, 10, 30))).contains("10 100 m 10 80 l\n10 79 m 10 70 l\nS");
        assertThat(painted(rule(10, 0, 10, 20), rule(10, 20, 30, 20))).contains("10 100 m 10 80 l\n10 80 m 30 80 l\nS");
        assertThat(painted(rule(10, 0, 10, 20), rule(10, 20, 10, 5))).contains("10 100 m 10 80 l\n10 80 m 10 95 l\nS");
        assertThat(painted(rule(0, 0, 10, 20), rule(10, 20, 20, 40))).contains("0 100 m 10 80 l\n10 80 m 20 60 l\nS");
    }

    @Test
    void rulesOfAnotherThicknessOrInkStayApart() {
        assertThat(painted(
                        rule(10, 0, 10, 20), new Placed.Rule(Origin.NONE, 10, 20, 10, 30, 0.75, Ink.BLACK),
                        new Placed.Rule(Origin.NONE, 10, 30, 10, 40, 0.75, Ink.RED)))
                .contains("0.5 w\n0 0 0 RG\n10 100 m 10 80 l\nS\n0.75 w\n0 0 0 RG\n10 80 m 10 70 l\nS\n0.75 w\n1 0 0 RG\n10 70 m 10 60 l\nS\n");
    }

    @Test
    void aPageWithoutRulesHasNothing() {
        assertThat(painted()).isEmpty();
    }

    private static Placed.Rule rule(double x1, double y1, double x2, double y2) {
        return new Placed.Rule(Origin.NONE, x1, y1, x2, y2, 0.5, Ink.BLACK);
    }

    private static String painted(Placed... rules) {
        var content = new PdfBytes();
        RulePainter.paint(new Page(0, 1, 100, 100, List.of(rules)), content);
        return content.toString();
    }
}
