package vn.kehoachxa.document.word;

/** The text of the whole document as it grows. */
final class Body {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Xml xml = Xml.part();
    private final Bookmarks bookmarks = new Bookmarks();
    /** Written when the next thing comes: what a section's pages look like stands in its last paragraph. */
    private Par last;

    Body() {
        xml.start("w:document")
                .attribute("xmlns:w", WORD)
                .attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                .start("w:body");
    }

    /** A new paragraph below what is there; its properties and its text may be added until the next one is asked for. */
    Par par(WordStyle style) {
        writeLast();
        last = new Par(style);
        return last;
    }

    /** A new table below what is there. @param columns widths in twips; {@code padding} beside the text of each cell, too */
    Grid table(int[] columns, int padding, boolean ruled) {
        writeLast();
        return new Grid(xml, bookmarks, columns, padding, ruled);
    }

    /** Ends a section; what comes after it stands on pages of its own. */
    void endSection(PageSetup setup) {
        (last == null ? par(WordStyle.GAP) : last).endsSection(setup);
        writeLast();
    }

    /** Ends the last section: what its pages look like stands after everything. */
    void endLastSection(PageSetup setup) {
        writeLast();
        setup.write(xml);
    }

    /** Ends the document. */
    Xml end() {
        return xml.end().end();
    }

    private void writeLast() {
        if (last != null) {
            last.write(xml, bookmarks);
            last = null;
        }
    }
}
