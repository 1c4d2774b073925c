package vn.kehoachxa.ui.editor;

import java.util.Optional;
import vn.kehoachxa.document.layout.Origin;
import vn.kehoachxa.ui.preview.Laid;
import vn.kehoachxa.ui.preview.PageHit;
import vn.kehoachxa.ui.preview.PagesModel;

/** Holds the pages and the editor together: what is written is laid out, where the caret stands is marked, what is clicked is gone to. */
final class PagesLink {

    private final EditorModel model;
    private final PagesModel pages;
    private PagePlaces places;

    PagesLink(EditorModel model, PagesModel pages) {
        this.model = model;
        this.pages = pages;
        model.session().paper().subscribe(pages::show);
        pages.laid().subscribe(this::laid);
        model.current().subscribe(spot -> mark());
    }

    private void laid(Laid now) {
        places = now == null ? null : new PagePlaces(now);
        mark();
    }

    private void mark() {
        var spot = model.current().get();
        pages.mark(places == null || spot == null ? null : places.marked(spot));
    }

    /** Whether something on a page leads to a text. */
    boolean leads(Origin origin) {
        return places != null && places.leads(origin);
    }

    /** The caret goes to what was clicked on a page: into the letter, where the text is still the one that was printed. */
    void go(PageHit hit) {
        var spot = places.spot(hit.origin()).orElseThrow();
        var text = model.text(spot);
        if (text.isEmpty()) {
            return;
        }
        if (isText(spot)) {
            model.ask(spot, PagePlaces.caret(hit, text.get()));
        } else {
            firstOf(hit.origin()).ifPresent(s -> model.ask(s, 0));
        }
    }

    /** What the program fills in has no caret: a row's number, a total. */
    private boolean isText(Spot spot) {
        return model.items().get().stream().anyMatch(i -> model.ways().of(i).contains(spot));
    }

    private Optional<Spot> firstOf(Origin origin) {
        return model.ways().firstFrom(origin.source());
    }
}
