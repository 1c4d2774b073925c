package vn.kehoachxa.document;

import java.util.List;
import java.util.stream.Collectors;

/** A stretch of text in one style. {@code \n} in it is a line break. */
public record Run(String text, boolean bold, boolean italic) {

    public static Run plain(String text) {
        return new Run(text, false, false);
    }

    public static Run bold(String text) {
        return new Run(text, true, false);
    }

    public static Run italic(String text) {
        return new Run(text, false, true);
    }

    /** The text of several runs, one after the other. */
    public static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
