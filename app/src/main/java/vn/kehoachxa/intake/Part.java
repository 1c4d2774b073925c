package vn.kehoachxa.intake;

import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.RichText;

/** What a text is made of on its way to lines and tables. */
sealed interface Part {

    /**
     * A paragraph.
     *
     * @param label its number or sign, or null
     * @param content the text without its number
     * @param level as far as it is known; {@code TEXT} before
     * @param split whether it was cut off a paragraph in which title and text had run together
     */
    record Draft(Para para, Labelled label, RichText content, Level level, boolean split) implements Part {

        Draft withLevel(Level newLevel) {
            return new Draft(para, label, content, newLevel, split);
        }

        Draft withContent(RichText newContent) {
            return new Draft(para, label, newContent, level, split);
        }

        String text() {
            return content.text();
        }

        boolean isBold() {
            return Rich.all(content, MarkStyle.BOLD);
        }
    }

    /** A table. */
    record Sheet(Grid grid) implements Part {}
}
