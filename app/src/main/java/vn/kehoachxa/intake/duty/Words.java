package vn.kehoachxa.intake.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.Texts;

/** The words, numbers and signs of a clause with their places; a place behind the last is the end. */
final class Words {

    private record Word(String folded, String written, int from, int to) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\d+(?:[/.-]\\d+)*|[^\\s\u00a0]");
    private static final Word END = new Word("", "", 0, 0);

    private final String text;
    private final List<Word> words = new ArrayList<>();

    Words(String text) {
        this.text = text;
        var match = WORD.matcher(text);
        while (match.find()) {
            words.add(new Word(Texts.fold(match.group()), match.group(), match.start(), match.end()));
        }
    }

    int size() {
        return words.size();
    }

    private Word word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : END;
    }

    /** Whether these folded words stand here, one after the other. */
    boolean is(int at, String... folded) {
        for (var i = 0; i < folded.length; i++) {
            if (!word(at + i).folded.equals(folded[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isOne(int at, Set<String> folded) {
        return folded.contains(word(at).folded);
    }

    boolean isNumber(int at) {
        return !word(at).folded.isEmpty() && Character.isDigit(word(at).folded.charAt(0));
    }

    /** A number below 100, leading zeros or not; 0 where it is none. */
    int number(int at) {
        return word(at).folded.matches("\\d{1,2}") ? Integer.parseInt(word(at).folded) : 0;
    }

    /** A word whose folded form others share, as written: {@code năm} is a year, {@code nằm} is not. */
    boolean isWritten(int at, String written) {
        return word(at).written.equalsIgnoreCase(written);
    }

    int from(int at) {
        return word(at).from;
    }

    /** Behind the last of some words. @param end the first that does not belong to them any more */
    int to(int end) {
        return word(end - 1).to;
    }

    String text(int from, int end) {
        return text.substring(from(from), to(end));
    }
}
