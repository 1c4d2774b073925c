package vn.kehoachxa.document;

import java.util.List;
import java.util.UUID;

/**
 * A paragraph of running text.
 *
 * @param source the line or passage that it shows, or null
 * @param depth for bookmarks: 1 for a part or section, 2 for a clause …; 0 where it is no heading
 * @param runs number and text in order; never empty
 */
public record Paragraph(UUID source, ParagraphStyle style, int depth, List<Run> runs) implements Piece {

    public Paragraph {
        runs = List.copyOf(runs);
    }

    /** The text of all runs. */
    public String text() {
        return Run.text(runs);
    }

    /** Whether it must stand on the same page as what follows. */
    public boolean keepsWithNext() {
        return switch (style) {
            case PART, PART_TITLE, SECTION, HEADING, TABLE_TITLE -> true;
            case ADDRESSEE, LEGAL_BASIS, OPENING, BODY, CLOSING -> false;
        };
    }
}
