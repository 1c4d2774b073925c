package vn.kehoachxa.intake;

import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Question;
import vn.kehoachxa.plan.TextPlace;

/**
 * Something in a file that a clerk should look at: what might have been read wrongly, or what was left out.
 *
 * @param place the line, row, passage, table or appendix that it is about; null for the paper as a whole
 * @param quote the words of the file
 * @param code the bundle holds {@code intake.CODE}
 * @param arguments for the sentence
 */
public record Doubt(UUID place, String quote, String code, List<Object> arguments) {

    /** As much of a text as is quoted. */
    static final int LONGEST = 160;

    public Doubt {
        arguments = List.copyOf(arguments);
    }

    /** The key of its sentence in the bundle. */
    public String key() {
        return "intake." + code;
    }

    /**
     * As a question to the clerk, with the words of the file beside those of the paper.
     *
     * @param paper in which it is asked
     */
    public Question question(UUID id, Paper paper) {
        var texts = TextPlace.of(paper).filter(t -> t.at().equals(place)).map(TextPlace::text).toList();
        var found = texts.stream().anyMatch(t -> t.contains(quote));
        var words = found ? quote : texts.stream().findFirst().map(Doubt::beginning).orElse("");
        return new Question(
                id, place == null ? paper.id() : place, null, words, found ? "" : quote, key(), arguments.stream().map(String::valueOf).toList(), null);
    }

    private static String beginning(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
