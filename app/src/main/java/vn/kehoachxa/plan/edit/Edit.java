package vn.kehoachxa.plan.edit;

import vn.kehoachxa.plan.Paper;

/** A change of a paper. */
public sealed interface Edit
        permits SetField, SetText, ShapeLine, InsertBlocks, RemoveBlocks, MoveBlocks, ShapeTable, PutTable, InsertRows, RemoveRows,
                MoveRows, SetRowKind, SetCell, InsertColumn, RemoveColumn, MoveColumn, SetColumn, InsertPassage, RemovePassage,
                MovePassage, InsertAppendix, RemoveAppendix, MoveAppendix, SetOrientation, PutEntries, DropEntries, Several {

    /**
     * The paper with this change made.
     *
     * @throws EditException where the change does not fit the paper; the paper is a value and stays as it was
     */
    Paper apply(Paper paper);

    /**
     * The change that leads back: {@code edit.inverse(p).apply(edit.apply(p))} equals {@code p}.
     *
     * @param before the paper as it is before this edit
     * @throws EditException where the change does not fit the paper
     */
    Edit inverse(Paper before);
}
