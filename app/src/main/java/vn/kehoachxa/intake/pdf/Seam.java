package vn.kehoachxa.intake.pdf;

/** What lies between two lines that follow each other. */
enum Seam {
    /** The next line begins a paragraph. */
    PARAGRAPH,
    /** The writer broke the line by hand. */
    BREAK,
    /** The line was full. */
    FULL
}
