package vn.kehoachxa.intake;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The hidden bookmarks that our own Word files have on lines, rows and passages: {@code _k} and the id, and a count where one gave several. */
final class OurBookmark {

    private static final Pattern NAME = Pattern.compile("_k([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})(?:_\\d+)?");

    private OurBookmark() {}

    /** The id that a bookmark's name says; nothing where it is not one of ours. */
    static Optional<UUID> id(String name) {
        var match = NAME.matcher(name);
        return match.matches() ? Optional.of(UUID.fromString(match.replaceFirst("$1-$2-$3-$4-$5"))) : Optional.empty();
    }
}
