package vn.kehoachxa.intake.source;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a grid.
 *
 * @param column its first column, from 0
 * @param colSpan how many columns it covers, from 1
 * @param rowSpan how many rows it covers, from 1
 * @param paras what stands in it; tables within cells are given as their paragraphs
 */
public record GridCell(int column, int colSpan, int rowSpan, List<Para> paras) {

    public GridCell {
        paras = List.copyOf(paras);
    }

    /** The paragraphs' texts, one below the other. */
    public String text() {
        return paras.stream().map(Para::text).collect(Collectors.joining("\n"));
    }
}
