package vn.kehoachxa.plan;

import java.util.List;

/**
 * What changed between two texts, as one replaced stretch: the common beginning and the common end stay. It carries marks and the
 * end of a run-in title over from the old text to the new one.
 *
 * @param start where the change begins, in both texts
 * @param oldEnd where it ends in the old text
 * @param newEnd where it ends in the new text
 */
public record TextChange(int start, int oldEnd, int newEnd) {

    /** The smallest single replacement that turns {@code before} into {@code after}. */
    public static TextChange between(String before, String after) {
        var shorter = Math.min(before.length(), after.length());
        var start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        var same = 0;
        while (same < shorter - start
                && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        return new TextChange(start, before.length() - same, after.length() - same);
    }

    /** Where the place {@code offset} of the old text lies in the new one; a place inside the change moves to its start or its end. */
    public int map(int offset) {
        if (offset <= start) {
            return offset;
        }
        return offset >= oldEnd ? offset + newEnd - oldEnd : newEnd;
    }

    /** Whether a stretch of the old text is untouched by the change. */
    public boolean spares(int from, int to) {
        return to <= start || from >= oldEnd;
    }

    /** The marks where they lie in the new text; those whose text is gone are dropped. */
    public List<Mark> carry(List<Mark> marks) {
        return marks.stream()
                .filter(m -> !(m.from() >= start && m.to() <= oldEnd && newEnd == start))
                .filter(m -> mapStart(m.from()) < map(m.to()))
                .map(m -> new Mark(mapStart(m.from()), map(m.to()), m.style()))
                .toList();
    }

    /** As {@link #map} for the beginning of a stretch: what is put in right before it does not become part of it. */
    private int mapStart(int offset) {
        if (offset >= oldEnd) {
            return offset + newEnd - oldEnd;
        }
        return Math.min(offset, start);
    }
}
