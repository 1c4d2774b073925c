package vn.kehoachxa.report;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Texts;

/**
 * A working paper: nothing that is issued or kept.
 *
 * @param name what it is, and for whom
 * @param groups its tasks, where it can be a list too; else empty
 */
public record Handout(Paper plan, String name, Document document, List<Group> groups) {

    private static final int LONGEST_NAME = 80;

    /** Tasks under a title, by their ids. */
    public record Group(String title, List<UUID> tasks) {

        public Group {
            tasks = List.copyOf(tasks);
        }
    }

    public Handout {
        groups = List.copyOf(groups);
    }

    /** Its name in plain ASCII, for a file, without an ending: {@code phieu-giao-nhiem-vu-phong-kinh-te}; not too long for any disk. */
    public String fileName() {
        var plain = Texts.fold(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).replaceAll("^-|-$", "");
    }
}
