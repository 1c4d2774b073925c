package vn.kehoachxa.ui.comparison;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import vn.kehoachxa.compare.Change;

/**
 * A change as it is shown.
 *
 * @param kind what was done, in words
 * @param where the place, as a person would look for it
 * @param under the heading or the line that it is about; may be empty
 * @param before what stands in our paper; empty where it was added
 * @param after what stands in the file; empty where it was dropped, or only moved
 * @param taken whether it is to be taken
 */
public record ComparedChange(
        Change change, String kind, String where, String under, List<WordDifference.Piece> before, List<WordDifference.Piece> after,
        BooleanProperty taken) {

    /** Everything as one sentence, for who can not see it. */
    public String spoken() {
        return String.join(". ", List.of(kind, where, text(before), text(after)).stream().filter(t -> !t.isBlank()).toList());
    }

    private static String text(List<WordDifference.Piece> pieces) {
        return String.join("", pieces.stream().map(WordDifference.Piece::text).toList());
    }
}
