package vn.kehoachxa.document.pdf;

import java.util.HashMap;
import java.util.Map;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TitlePiece;
import vn.kehoachxa.document.layout.Origin;

/**
 * Finds the element of the structure tree that a text on a page belongs to; what stands broken over lines and pages is one element.
 * Elements are made as the text reaches them, a table with all its cells at once.
 */
final class Tags {

    /** The deepest heading that PDF knows. */
    private static final int DEEPEST = 6;
    /** The label and the title of an appendix are one heading. */
    private static final int ANNEX_REFERENCE = 2;

    private final Document document;
    private final StructTree tree;
    private final Map<Integer, StructElement> sections = new HashMap<>();
    private final Map<Key, StructElement> texts = new HashMap<>();
    private final Map<Key, TableTags> tables = new HashMap<>();
    /** How deep the last heading lies: a reader may not meet a level before the one above it. */
    private int depth;

    private record Key(int section, int piece, int part) {}

    Tags(Document document, StructTree tree) {
        this.document = document;
        this.tree = tree;
    }

    /** Null for what the layout adds by itself. */
    StructElement of(Origin origin) {
        if (origin.section() < 0) {
            return null;
        }
        var piece = document.sections().get(origin.section()).pieces().get(origin.piece());
        if (piece instanceof TablePiece table) {
            return tables.computeIfAbsent(new Key(origin.section(), origin.piece(), 0), k -> new TableTags(table, section(origin), tree))
                    .cell(origin.row(), origin.column());
        }
        var part = switch (piece) {
            case TitlePiece _ -> 0;
            case AnnexPiece _ -> Math.max(1, origin.part());
            default -> origin.part();
        };
        return texts.computeIfAbsent(new Key(origin.section(), origin.piece(), part), k -> tree.add(section(origin), switch (piece) {
            case TitlePiece _ -> StructTree.TITLE;
            case AnnexPiece _ -> part < ANNEX_REFERENCE ? heading(1) : "P";
            case Paragraph paragraph when paragraph.depth() > 0 -> heading(paragraph.depth());
            default -> "P";
        }));
    }

    private String heading(int wanted) {
        depth = Math.min(Math.min(wanted, depth + 1), DEEPEST);
        return "H" + depth;
    }

    private StructElement section(Origin origin) {
        return sections.computeIfAbsent(origin.section(), s -> tree.add(tree.document(), "Sect"));
    }
}
