package vn.kehoachxa.document.pdf;

import java.util.HashMap;
import java.util.Map;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.FootPiece;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.ParagraphStyle;
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
    private final ListTags lists;
    private final Map<Integer, StructElement> sections = new HashMap<>();
    private final Map<Key, StructElement> texts = new HashMap<>();
    private final Map<Key, TableTags> tables = new HashMap<>();
    private final Map<Key, StructElement> recipients = new HashMap<>();
    /** How deep the last heading lies: a reader may not meet a level before the one above it. */
    private int depth;

    private record Key(int section, int piece, int part) {}

    Tags(Document document, StructTree tree) {
        this.document = document;
        this.tree = tree;
        this.lists = new ListTags(tree);
    }

    /** Null for what the layout adds by itself. */
    StructElement of(Origin origin) {
        if (origin.section() < 0) {
            return null;
        }
        var piece = document.sections().get(origin.section()).pieces().get(origin.piece());
        if (piece instanceof TablePiece table) {
            return table(table, origin);
        }
        var part = switch (piece) {
            case TitlePiece _ -> 0;
            case AnnexPiece _ -> Math.max(1, origin.part());
            default -> origin.part();
        };
        var key = new Key(origin.section(), origin.piece(), part);
        var known = texts.get(key);
        if (known != null) {
            return known;
        }
        var made = switch (piece) {
            case FootPiece foot when part > 0 && part <= foot.recipients().size() -> recipient(origin);
            case Paragraph paragraph when item(paragraph) > 0 -> lists.item(item(paragraph), section(origin));
            case TitlePiece _ -> text(origin, StructTree.TITLE);
            case AnnexPiece _ -> text(origin, part < ANNEX_REFERENCE ? heading(1) : "P");
            case Paragraph paragraph when paragraph.depth() > 0 -> text(origin, heading(paragraph.depth()));
            default -> text(origin, "P");
        };
        texts.put(key, made);
        return made;
    }

    private StructElement table(TablePiece table, Origin origin) {
        var key = new Key(origin.section(), origin.piece(), 0);
        var tags = tables.get(key);
        if (tags == null) {
            lists.end();
            tags = new TableTags(table, section(origin), tree);
            tables.put(key, tags);
        }
        return tags.cell(origin.row(), origin.column());
    }

    private StructElement text(Origin origin, String type) {
        lists.end();
        return tree.add(section(origin), type);
    }

    /** One list, also where the page shows the last ones below the signature. */
    private StructElement recipient(Origin origin) {
        var list = recipients.computeIfAbsent(new Key(origin.section(), origin.piece(), 0), k -> tree.add(section(origin), "L"));
        return ListTags.item(list, tree);
    }

    /** The kind of list that a paragraph is an item of, or 0. */
    private static int item(Paragraph paragraph) {
        return paragraph.depth() == 0 && (paragraph.style() == ParagraphStyle.BODY || paragraph.style() == ParagraphStyle.ADDRESSEE)
                ? ListTags.kind(paragraph.text())
                : 0;
    }

    private String heading(int wanted) {
        depth = Math.min(Math.min(wanted, depth + 1), DEEPEST);
        return "H" + depth;
    }

    private StructElement section(Origin origin) {
        return sections.computeIfAbsent(origin.section(), s -> {
            lists.end();
            return tree.add(tree.document(), "Sect");
        });
    }
}
