package vn.kehoachxa.intake.pdf;

import java.util.List;

/**
 * What a page draws, upright: most of its letters run from left to right.
 *
 * @param askew text that lies at an angle, as a watermark does
 * @param unreadable glyphs of which the file does not say what letter they are
 */
record Sheet(double width, double height, List<Letter> letters, List<Rule> rules, String askew, int unreadable) {

    Sheet {
        letters = List.copyOf(letters);
        rules = List.copyOf(rules);
    }
}
