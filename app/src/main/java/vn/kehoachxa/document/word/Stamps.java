package vn.kehoachxa.document.word;

import vn.kehoachxa.document.Decree30;

/** The frames of stamps. */
final class Stamps {

    private static final double ROOM_BESIDE_TEXT = 8;

    private Stamps() {}

    /** The width of a stamp's frame in mm: fixed by Decree 30/2020, annex I, III.2.b for the urgency marks, else from the text. */
    static double width(String text) {
        return switch (text) {
            case "HỎA TỐC", "HOẢ TỐC" -> 30;
            case "THƯỢNG KHẨN" -> 40;
            case "KHẨN" -> 20;
            default -> TextWidth.mm(text, Decree30.STAMP_SIZE, true) + ROOM_BESIDE_TEXT;
        };
    }
}
