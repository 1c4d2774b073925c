package vn.kehoachxa.document.word;

import static java.math.BigInteger.valueOf;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * Hidden bookmarks that say which line, row or passage of the paper stands where, so that a file that comes back edited can be taken
 * in. Word hides what begins with an underscore and takes at most 40 characters; where one source makes several paragraphs, the later
 * ones are {@code _k…_2}, {@code _k…_3}.
 */
final class Bookmarks {

    private final Map<UUID, Integer> seen = new HashMap<>();
    private int next;

    /**
     * Writes the content into the paragraph, between the ends of a bookmark.
     *
     * @param source may be null: then there is no bookmark
     */
    void around(UUID source, CTP paragraph, Runnable content) {
        if (source == null) {
            content.run();
            return;
        }
        var id = valueOf(next++);
        var start = paragraph.addNewBookmarkStart();
        start.setId(id);
        start.setName(name(source));
        content.run();
        paragraph.addNewBookmarkEnd().setId(id);
    }

    private String name(UUID source) {
        var name = "_k" + source.toString().replace("-", "");
        var times = seen.merge(source, 1, Integer::sum);
        return times == 1 ? name : name + "_" + times;
    }
}
