package vn.kehoachxa.plan;

/**
 * What an office chooses for its printed papers, the same on paper, as PDF and as Word.
 *
 * @param draftMark whether a paper that has no number yet is marked as a draft; one that has is never marked
 * @param amountsInWords whether the total of a table stands below it in words
 */
public record PrintOptions(boolean draftMark, boolean amountsInWords) {

    /** What holds until the office chooses: neither. */
    public static final PrintOptions PLAIN = new PrintOptions(false, false);

    public PrintOptions withDraftMark(boolean value) {
        return new PrintOptions(value, amountsInWords);
    }

    public PrintOptions withAmountsInWords(boolean value) {
        return new PrintOptions(draftMark, value);
    }
}
