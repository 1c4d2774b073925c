package vn.kehoachxa.intake.word;

import vn.kehoachxa.intake.source.Spot;

/** Where in the document the reading is. */
final class Place {

    private final Sections sections;
    private int page = 1;
    private int section;
    private boolean opens;

    Place(Sections sections) {
        this.sections = sections;
    }

    /** Word turned a page here when it last laid the document out. */
    void pageTurned() {
        page++;
    }

    int page() {
        return page;
    }

    /** Goes back to a page: the cells of a row stand beside each other. */
    void page(int number) {
        page = number;
    }

    /** The page as the file knows it. */
    int knownPage() {
        return sections.pages() ? page : 0;
    }

    void sectionEnded() {
        section++;
        opens |= sections.at(section).newPage();
    }

    /** A page begins with what comes next. */
    void pageOpens() {
        opens = true;
    }

    /** Whether a page begins with what comes next; asked once. */
    boolean takeOpens() {
        var was = opens;
        opens = false;
        return was;
    }

    Spot spot(int knownPage, boolean opensPage) {
        return new Spot(knownPage, section, sections.at(section).orientation(), opensPage);
    }
}
