package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the stages of one reading tell: doubts, the furniture that they left out, and what stood where in our paper. */
final class Notes {

    private final List<Doubt> doubts = new ArrayList<>();
    private final List<String> furniture = new ArrayList<>();
    private final Map<UUID, UUID> origins = new HashMap<>();

    /** The start of {@code text} is quoted. */
    void doubt(UUID place, String text, String code, Object... arguments) {
        doubts.add(new Doubt(place, text.length() <= Doubt.LONGEST ? text : text.substring(0, Doubt.LONGEST) + "…", code, List.of(arguments)));
    }

    /** Words that are in no part of the paper: the clerk sees all of them. */
    void lost(UUID place, String text) {
        if (!text.isBlank()) {
            doubts.add(new Doubt(place, text.strip(), "DROPPED", List.of()));
        }
    }

    /** Words that every paper has and that are not worth a question. */
    void furniture(String text) {
        if (!text.isBlank()) {
            furniture.add(text);
        }
    }

    /** Something was made of a piece of the file. @param anchors the bookmarks that begin in that piece */
    void origin(UUID id, List<String> anchors) {
        anchors.stream().flatMap(a -> OurBookmark.id(a).stream()).findFirst().ifPresent(original -> origins.put(id, original));
    }

    Map<UUID, UUID> origins() {
        return origins;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    List<String> furniture() {
        return furniture;
    }
}
