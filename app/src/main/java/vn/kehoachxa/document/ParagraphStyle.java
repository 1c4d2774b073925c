package vn.kehoachxa.document;

/** The kinds of paragraph; sizes, indents and spaces of each stand in {@link Decree30}. */
public enum ParagraphStyle {
    /** Kính gửi. */
    ADDRESSEE,
    /** Căn cứ …; italic. */
    LEGAL_BASIS,
    OPENING,
    /** {@code Phần I}, centred, bold; its title follows as {@link #PART_TITLE}. */
    PART,
    /** The title of a part, centred, capitals, bold. */
    PART_TITLE,
    /** {@code I. MỤC TIÊU}, bold capitals. */
    SECTION,
    /** A title on its own line below a section: {@code 1. Mục tiêu chung}, bold. */
    HEADING,
    /** Running text of any level, numbered or not. */
    BODY,
    /** The last paragraph of a paper or an appendix that is only the end mark or a closing sentence. */
    CLOSING,
    /** The title over a table. */
    TABLE_TITLE
}
