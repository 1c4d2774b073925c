package vn.kehoachxa.document.layout;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.document.Piece;
import vn.kehoachxa.document.TablePiece;

/**
 * What the layouts of a session leave to the next one: the strips of each piece, the rows of tables that changed elsewhere, whole pages. A
 * piece is the same if it is equal; where it stands may differ.
 */
final class Memory {

    private record PieceKey(Piece piece, Measure measure) {}

    private record Made(Origin at, List<Strip> strips) {}

    private record PageKey(int section, int number, Measure measure) {}

    private record Filled(List<Block> blocks, Page page) {}

    private final Kept<PieceKey, Made> pieces = new Kept<>();
    private final Kept<UUID, TableMemory> tables = new Kept<>();
    private final Kept<PageKey, Filled> pages = new Kept<>();
    private final boolean keeps;
    private int made;
    private int reused;
    private int samePages;

    /** @param keeps false for a single layout, which would only fill it */
    Memory(boolean keeps) {
        this.keeps = keeps;
    }

    /** A layout begins. */
    void next() {
        pieces.next();
        tables.next();
        pages.next();
        made = 0;
        reused = 0;
        samePages = 0;
    }

    Reuse reuse() {
        return new Reuse(made, reused, samePages);
    }

    /** The strips of a piece at its place: as they were, or newly made. */
    List<Strip> strips(Piece piece, Origin at, Measure measure, Supplier<List<Strip>> make) {
        if (!keeps) {
            return make.get();
        }
        var key = new PieceKey(piece, measure);
        var found = pieces.find(key);
        if (found == null) {
            made++;
            found = new Made(at, List.copyOf(make.get()));
        } else {
            reused++;
            touch(piece);
            found = new Made(at, Strip.at(found.strips(), at.section(), at.piece(), 0));
        }
        pieces.keep(key, found);
        return found.strips();
    }

    private void touch(Piece piece) {
        if (piece instanceof TablePiece table && tables.find(table.source()) != null) {
            tables.keep(table.source(), tables.find(table.source()));
        }
    }

    /** What is known of a table of which something changed. */
    TableMemory table(TablePiece table) {
        if (!keeps || table.source() == null) {
            return TableMemory.NONE;
        }
        var found = tables.find(table.source());
        var memory = found == null ? TableMemory.empty() : found;
        memory.next();
        tables.keep(table.source(), memory);
        return memory;
    }

    /** The page of the last layout where it was filled with the very same things at the same places, else a new one. */
    Page page(int section, int number, Measure measure, List<Block> blocks, Supplier<Page> make) {
        if (!keeps) {
            return make.get();
        }
        var key = new PageKey(section, number, measure);
        var found = pages.find(key);
        if (found == null || !Block.same(found.blocks(), blocks)) {
            found = new Filled(blocks, make.get());
        } else {
            samePages++;
        }
        pages.keep(key, found);
        return found.page();
    }
}
