package vn.kehoachxa.intake.source;

import java.util.List;

/**
 * Something that the clerk is told of: what was dropped, or what might have been read wrongly.
 *
 * @param code the bundle holds {@code intake.CODE}
 * @param quote the words of the file that it is about; may be empty
 * @param arguments for the sentence
 */
public record Remark(String code, String quote, List<Object> arguments) {

    public Remark {
        arguments = List.copyOf(arguments);
    }

    /** Where the bundle holds the sentence. */
    public String key() {
        return "intake." + code;
    }
}
