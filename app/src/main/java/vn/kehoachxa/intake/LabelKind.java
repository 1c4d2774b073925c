package vn.kehoachxa.intake;

/** The forms that numbers and signs at the beginning of a paragraph take; in the usual order of rank. */
enum LabelKind {
    /** {@code Phần I}, {@code PHẦN THỨ NHẤT}, {@code Chương I} */
    PART,
    /** {@code A.} */
    UPPER,
    /** {@code I.}, {@code Mục 1} */
    ROMAN,
    /** {@code 1.}, {@code Điều 1.} */
    NUMBER,
    /** {@code 1.1.} */
    NUMBER_2,
    /** {@code 1.1.1.} */
    NUMBER_3,
    /** {@code a)} */
    LETTER,
    /** {@code 1)} */
    PAREN,
    /** {@code (1)}, {@code ①} */
    BRACKET,
    DASH,
    PLUS,
    STAR,
    DOT;

    boolean isBullet() {
        return compareTo(DASH) >= 0;
    }
}
