package vn.kehoachxa.intake.source;

/** A paragraph or a grid. */
public sealed interface Piece permits Para, Grid {

    /** Where in the file it stands. */
    Spot spot();
}
