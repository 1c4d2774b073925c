package vn.kehoachxa.renewal;

import java.util.List;

/** A part of a text. @param from first UTF-16 unit @param to one past its last */
record Stretch(int from, int to) {

    boolean meets(Stretch other) {
        return from < other.to && other.from < to;
    }

    static boolean anyMeets(List<Stretch> stretches, Stretch one) {
        return stretches.stream().anyMatch(s -> s.meets(one));
    }

    String of(String text) {
        return text.substring(from, to);
    }
}
