package vn.kehoachxa.document;

/** The kind of paper ({@code KẾ HOẠCH}) and its subject, centred, a rule below. A {@code \n} in the subject is a line break. */
public record TitlePiece(String type, String subject) implements Piece {}
