package vn.kehoachxa.document.layout;

import java.util.List;
import java.util.function.Supplier;
import vn.kehoachxa.document.Run;

/** The measured cells and the rows of a table, for the next time that something in it changes. */
final class TableMemory {

    /** Forgets everything. */
    static final TableMemory NONE = new TableMemory(null, null);

    private record BandKey(List<?> rows, BandPlacer.Columns columns) {}

    private record Band(int row, Origin at, Strip strip) {}

    private record WordsKey(List<Run> runs, double size) {}

    private final Kept<BandKey, Band> bands;
    private final Kept<WordsKey, Words> words;

    private TableMemory(Kept<BandKey, Band> bands, Kept<WordsKey, Words> words) {
        this.bands = bands;
        this.words = words;
    }

    static TableMemory empty() {
        return new TableMemory(new Kept<>(), new Kept<>());
    }

    /** The table is laid out again. */
    void next() {
        bands.next();
        words.next();
    }

    Words words(List<Run> runs, double size, Supplier<Words> make) {
        if (words == null) {
            return make.get();
        }
        var key = new WordsKey(runs, size);
        var found = words.find(key);
        if (found == null) {
            found = make.get();
        }
        words.keep(key, found);
        return found;
    }

    /**
     * Rows that stay together, as a strip.
     *
     * @param rows as the document has them
     * @param row index of the first one
     * @param at the table's place
     */
    Strip band(List<?> rows, int row, Origin at, BandPlacer.Columns columns, Supplier<Strip> make) {
        if (bands == null) {
            return make.get();
        }
        var key = new BandKey(rows, columns);
        var found = bands.find(key);
        var strip = found == null ? make.get() : found.strip();
        if (found != null && !(found.row() == row && found.at().section() == at.section() && found.at().piece() == at.piece())) {
            strip = strip.at(at.section(), at.piece(), row - found.row());
        }
        bands.keep(key, new Band(row, at, strip));
        return strip;
    }
}
