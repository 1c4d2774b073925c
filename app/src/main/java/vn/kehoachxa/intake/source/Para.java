package vn.kehoachxa.intake.source;

import java.util.List;
import vn.kehoachxa.plan.RichText;

/**
 * A paragraph. In a PDF: the lines that belong together, joined; lines that were cut by the end of a page are joined too where that is
 * certain, or left to the recogniser where it is not.
 *
 * @param content the text, NFC, with its bold and italic marks; {@code \n} where the writer broke the line by hand. White space at both
 *     ends is dropped, a number of an automatic list is not in it (see {@code label}), a number that was typed is
 * @param gaps where in the text a tab stands, or in a PDF a gap much wider than a space: offsets of the space there, ascending
 * @param label what an automatic list prints before the text; or null
 * @param look how it is set
 * @param anchors names of bookmarks that begin in it, in order
 */
public record Para(RichText content, List<Integer> gaps, Label label, Look look, List<String> anchors, Spot spot) implements Piece {

    public Para {
        gaps = List.copyOf(gaps);
        anchors = List.copyOf(anchors);
    }

    /** A paragraph of which no more than the text is known. */
    public static Para of(String text) {
        return new Para(RichText.of(text), List.of(), null, Look.PLAIN, List.of(), Spot.NOWHERE);
    }

    public String text() {
        return content.text();
    }
}
