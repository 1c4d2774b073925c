package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.search.Folded;
import vn.kehoachxa.search.Range;

/**
 * What is looked for, and how.
 *
 * @param words cleaned; nothing is found where they are empty
 * @param matchCase whether capitals count
 * @param matchMarks whether marks count where the words have none; where they have some they always do
 */
record Finding(String words, boolean matchCase, boolean matchMarks) {

    Finding {
        words = Texts.clean(words);
    }

    /** Every place in a text, from its start; places do not overlap. */
    List<Range> in(String text) {
        if (words.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        return matchCase || matchMarks || hasMarks() ? exact(text) : folded(text);
    }

    private boolean hasMarks() {
        return !Texts.fold(words).equals(words.toLowerCase(Locale.ROOT));
    }

    private List<Range> exact(String text) {
        var found = new ArrayList<Range>();
        for (var i = 0; i + words.length() <= text.length(); ) {
            if (text.regionMatches(!matchCase, i, words, 0, words.length())) {
                found.add(new Range(i, i + words.length()));
                i += words.length();
            } else {
                i++;
            }
        }
        return found;
    }

    private List<Range> folded(String text) {
        var found = new ArrayList<Range>();
        var folded = Folded.of(text);
        var wanted = Texts.fold(words);
        for (var i = folded.text().indexOf(wanted); i >= 0; i = folded.text().indexOf(wanted, i + wanted.length())) {
            found.add(folded.range(i, i + wanted.length()));
        }
        return found;
    }
}
