package vn.kehoachxa.ui.editor;

import java.util.UUID;
import vn.kehoachxa.plan.edit.Field;

/** An editable text of a paper, named by what it belongs to, so that it is found again after any change. */
public sealed interface Spot {

    /** A single value of the head, the subject or the foot. */
    record OfField(Field field) implements Spot {}

    /** The text of a line, a passage or an appendix's title. */
    record OfText(UUID at) implements Spot {}

    /** A cell of a row. */
    record OfCell(UUID row, int column) implements Spot {}

    /** A column's label. */
    record OfLabel(UUID table, int column) implements Spot {}

    /** A cell of a header that has several rows. */
    record OfHeader(UUID table, int row, int column) implements Spot {}

    /** A table's title. */
    record OfTableTitle(UUID table) implements Spot {}
}
