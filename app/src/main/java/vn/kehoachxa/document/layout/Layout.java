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
        var pages = new ArrayList<Page>();
        var bookmarks = new ArrayList<Bookmark>();
        for (var i = 0; i < document.sections().size(); i++) {
            var section = document.sections().get(i);
            var measure = Measure.of(section.orientation());
            var flow = new SectionFlow(i, measure, type);
            flow.add(section);
            new PageFiller(i, measure, type, flow, pages, bookmarks).fill();
        }
        return new Pages(pages, bookmarks);
    }
}
