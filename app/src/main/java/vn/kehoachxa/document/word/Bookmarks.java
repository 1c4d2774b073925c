package vn.kehoachxa.document.word;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Hidden bookmarks that say which line, row or passage of the paper stands where, so that a file that comes back edited can be taken
 * in. Word hides what begins with an underscore and takes at most 40 characters; where one source makes several paragraphs, the later
 * ones are {@code _k…_2}, {@code _k…_3}.
 */
final class Bookmarks {

    private final Map<UUID, Integer> seen = new HashMap<>();
    private int next;

    /**
     * Writes the content of a paragraph, between the ends of a bookmark.
     *
     * @param source may be null: then there is no bookmark
     */
    void around(UUID source, Xml xml, Runnable content) {
        if (source == null) {
            content.run();
            return;
        }
        var id = next++;
        xml.start("w:bookmarkStart").attribute("w:id", id).attribute("w:name", name(source)).end();
        content.run();
        xml.start("w:bookmarkEnd").attribute("w:id", id).end();
    }

    private String name(UUID source) {
        var name = "_k" + source.toString().replace("-", "");
        var times = seen.merge(source, 1, Integer::sum);
        return times == 1 ? name : name + "_" + times;
    }
}
