package vn.kehoachxa.ui.complete;

import java.util.List;
import java.util.Map;

/**
 * Something that can be completed to.
 *
 * @param text what is written when it is taken
 * @param detail told beside it: a short form, who the person is; may be empty
 * @param names other names by which it is found: short forms, aliases
 * @param fills what else is filled in with it, by the keys of {@link vn.kehoachxa.template.Settings}; empty where nothing is
 */
public record Candidate(String text, String detail, List<String> names, Map<String, String> fills) {

    public Candidate {
        names = List.copyOf(names);
        fills = Map.copyOf(fills);
    }

    /** A candidate that is its text and nothing else. */
    public static Candidate of(String text) {
        return new Candidate(text, "", List.of(), Map.of());
    }
}
