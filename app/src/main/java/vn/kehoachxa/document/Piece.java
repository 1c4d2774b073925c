package vn.kehoachxa.document;

/** What stands in a section, from top to bottom. */
public sealed interface Piece permits HeadPiece, TitlePiece, Paragraph, TablePiece, FootPiece, AnnexPiece {}
