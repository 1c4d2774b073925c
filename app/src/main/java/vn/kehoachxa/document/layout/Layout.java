package vn.kehoachxa.document.layout;

import java.util.ArrayList;
import vn.kehoachxa.document.Document;

/** Lays a document out into pages. */
public final class Layout {

    private final Typesetter type;

    /** @param metrics of the faces that will paint the pages */
    public Layout(Metrics metrics) {
        this.type = new Typesetter(metrics);
    }

    /** The pages of all sections; each section begins on a page of its own. */
    public Pages pages(Document document) {
        return pages(document, type, new Memory(false));
    }

    /** For a document that will be laid out again after each change. */
    public LayoutSession session() {
        return new LayoutSession(type);
    }

    static Pages pages(Document document, Typesetter type, Memory memory) {
        var pages = new ArrayList<Page>();
        var bookmarks = new ArrayList<Bookmark>();
        for (var i = 0; i < document.sections().size(); i++) {
            var section = document.sections().get(i);
            var measure = Measure.of(section.orientation());
            var flow = new SectionFlow(i, measure, type, memory);
            flow.add(section);
            new PageFiller(i, measure, type, flow, memory, pages, bookmarks).fill();
        }
        return new Pages(pages, bookmarks);
    }
}
