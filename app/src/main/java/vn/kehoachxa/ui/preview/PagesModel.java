package vn.kehoachxa.ui.preview;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.ui.settings.Preferences;
import vn.kehoachxa.ui.task.Threads;

/**
 * The pages of the paper that is being edited. They are laid out on a thread of their own, one paper after the other; while that is done
 * only the newest paper waits, so that whoever types never does. While nobody looks nothing is laid out.
 */
public final class PagesModel {

    private static final Logger LOG = LoggerFactory.getLogger(PagesModel.class);
    private static final String ZOOM = "window.pages.zoom";

    private final PageSource source;
    private final Threads threads;
    private final PrintOptions chosen;

    private final ReadOnlyObjectWrapper<Laid> laid = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Marked> marked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Band>> bands = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Zoom> zoom;

    /** The newest paper that is to be laid out; null where none is. */
    private final AtomicReference<Paper> wanted = new AtomicReference<>();
    /** Only the thread that lays pages out uses it. */
    private Pager pager;
    private Paper newest;
    /** The last one that was asked for. */
    private Paper asked;
    private boolean seen;

    /** @param chosen how the office prints its papers @param preferences remembers how large pages are shown */
    public PagesModel(PageSource source, Threads threads, PrintOptions chosen, Preferences preferences) {
        this.source = source;
        this.threads = threads;
        this.chosen = chosen;
        zoom = new SimpleObjectProperty<>(Zoom.read(preferences.get(ZOOM, "")));
        zoom.subscribe((before, now) -> preferences.put(ZOOM, now.written()));
    }

    /** The typeface of the pages; there once the first pages are. */
    PageFaces faces() {
        return source.faces().get();
    }

    /** The pages that were laid out last, with the paper that they show; null before the first are there. */
    public ReadOnlyObjectProperty<Laid> laid() {
        return laid.getReadOnlyProperty();
    }

    /** Whether the newest paper could not be laid out, and the pages are those of the one before. */
    public ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    /** The place that is marked, or null. */
    ReadOnlyObjectProperty<Marked> marked() {
        return marked.getReadOnlyProperty();
    }

    /** Where it stands; empty where it is on no page. */
    ReadOnlyObjectProperty<List<Band>> bands() {
        return bands.getReadOnlyProperty();
    }

    /** How large pages are shown; remembered. */
    public ObjectProperty<Zoom> zoom() {
        return zoom;
    }

    /** Marks a place. @param place null: none */
    public void mark(Marked place) {
        marked.set(place);
        findBands();
    }

    private void findBands() {
        var now = laid.get() == null || marked.get() == null ? List.<Band>of() : Band.of(laid.get().pages(), marked.get());
        if (!now.equals(bands.get())) {
            bands.set(now);
        }
    }

    /** What the paper has become. */
    public void show(Paper paper) {
        newest = paper;
        layOutIfSeen();
    }

    /** Whether somebody looks at the pages. */
    public void seen(boolean now) {
        seen = now;
        layOutIfSeen();
    }

    private void layOutIfSeen() {
        if (seen && newest != asked) {
            asked = newest;
            if (wanted.getAndSet(newest) == null) {
                threads.pages().execute(this::layOut);
            }
        }
    }

    private void layOut() {
        var paper = wanted.getAndSet(null);
        try {
            if (pager == null) {
                pager = source.pagers().get();
            }
            var pages = pager.pages(paper, chosen);
            source.faces().get();
            threads.window().execute(() -> deliver(new Laid(paper, pages)));
        } catch (RuntimeException unfit) {
            // What it has kept may be half of one paper and half of another.
            pager = null;
            LOG.warn("the pages of paper {} could not be laid out", paper.id(), unfit);
            threads.window().execute(() -> failed.set(true));
        }
    }

    private void deliver(Laid now) {
        failed.set(false);
        laid.set(now);
        findBands();
    }
}
