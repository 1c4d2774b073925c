package vn.kehoachxa.intake;

import java.util.List;
import java.util.UUID;

/**
 * Something in a file that a clerk should look at: what might have been read wrongly, or what was left out.
 *
 * @param place the line, row, passage, table or appendix that it is about; null for the paper as a whole
 * @param quote the words of the file
 * @param code the bundle holds {@code intake.CODE}
 * @param arguments for the sentence
 */
public record Doubt(UUID place, String quote, String code, List<Object> arguments) {

    public Doubt {
        arguments = List.copyOf(arguments);
    }
}
