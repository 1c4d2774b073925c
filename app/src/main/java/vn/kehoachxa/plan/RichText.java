package vn.kehoachxa.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text with bold and italic stretches.
 *
 * @param text NFC, without control characters but {@code \n}
 * @param marks in order of place; those of one style neither overlap nor touch
 */
public record RichText(String text, List<Mark> marks) {

    /** No text. */
    public static final RichText EMPTY = new RichText("", List.of());

    /**
     * @throws IllegalArgumentException where a mark reaches past the end of the text
     */
    public RichText {
        text = Texts.clean(text);
        marks = tidy(marks);
        for (var mark : marks) {
            if (mark.to() > text.length()) {
                throw new IllegalArgumentException("a mark up to " + mark.to() + " in a text of " + text.length());
            }
        }
    }

    /** Plain text, cleaned. */
    public static RichText of(String text) {
        return new RichText(text, List.of());
    }

    /** The new text with this one's marks carried over, as an editor would. */
    public RichText withText(String newText) {
        var cleaned = Texts.clean(newText);
        return new RichText(cleaned, TextChange.between(text, cleaned).carry(marks));
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    private static List<Mark> tidy(List<Mark> marks) {
        if (marks.size() < 2) {
            return List.copyOf(marks);
        }
        var byStyle = new ArrayList<>(marks);
        byStyle.sort(Comparator.comparing(Mark::style).thenComparingInt(Mark::from));
        var merged = new ArrayList<Mark>();
        for (var mark : byStyle) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && last.style() == mark.style() && last.to() >= mark.from()) {
                merged.set(merged.size() - 1, new Mark(last.from(), Math.max(last.to(), mark.to()), mark.style()));
            } else {
                merged.add(mark);
            }
        }
        merged.sort(Comparator.comparingInt(Mark::from).thenComparingInt(Mark::to).thenComparing(Mark::style));
        return List.copyOf(merged);
    }
}
