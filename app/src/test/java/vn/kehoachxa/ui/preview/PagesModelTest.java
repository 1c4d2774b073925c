package vn.kehoachxa.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.document.SamplePapers;
import vn.kehoachxa.document.layout.Page;
import vn.kehoachxa.document.layout.Placed;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.settings.Preferences;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.Threads;

/** When pages are laid out, and which; without a window. */
class PagesModelTest {

    private final Map<String, String> remembered = new HashMap<>();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<Paper> laidOut = new ArrayList<>();
    private final Threads threads = new Threads(Runnable::run, Runnable::run, Runnable::run, work::add, new HandDelays());
    private final PageSource real = TestDesk.pages();
    private boolean breaks;
    private PagesModel model = model();

    private PagesModel model() {
        var source = new PageSource(
                () -> {
                    var pager = real.pagers().get();
                    return (paper, chosen) -> {
                        if (breaks) {
                            throw new IllegalStateException("unfit");
                        }
                        laidOut.add(paper);
                        return pager.pages(paper, chosen);
                    };
                },
                real.faces());
        return new PagesModel(source, threads, PrintOptions.PLAIN, new Preferences() {
            @Override
            public String get(String key, String otherwise) {
                return remembered.getOrDefault(key, otherwise);
            }

            @Override
            public void put(String key, String value) {
                remembered.put(key, value);
            }
        });
    }

    private void work() {
        while (!work.isEmpty()) {
            work.poll().run();
        }
    }

    private static Paper about(String subject) {
        return Field.SUBJECT.set(SamplePapers.plan(), subject);
    }

    private static String words(Page page) {
        return String.join(" ", page.items().stream().filter(Placed.Text.class::isInstance).map(t -> ((Placed.Text) t).text()).toList());
    }

    @Test
    void ofAllThatIsTypedMeanwhileOnlyTheNewestIsLaidOut() {
        model.seen(true);
        model.show(about("một"));
        model.show(about("hai"));
        model.show(about("ba"));
        assertThat(model.laid().get()).isNull();
        assertThat(work).hasSize(1);
        work();
        assertThat(laidOut).extracting(Paper::subject).containsExactly("ba");
        assertThat(words(model.laid().get().pages().pages().getFirst())).contains("ba");
    }

    @Test
    void whileNobodyLooksNothingIsLaidOut() {
        model.show(about("một"));
        assertThat(work).isEmpty();
        model.seen(true);
        work();
        assertThat(laidOut).hasSize(1);
        model.seen(false);
        model.show(about("hai"));
        assertThat(work).isEmpty();
        model.seen(true);
        work();
        assertThat(model.laid().get().paper().subject()).isEqualTo("hai");
    }

    @Test
    void lookingAgainAtTheSamePaperLaysNothingOut() {
        model.seen(true);
        model.show(SamplePapers.plan());
        work();
        model.seen(false);
        model.seen(true);
        assertThat(work).isEmpty();
    }

    @Test
    void pagesThatDidNotChangeAreTheSameAsBefore() {
        model.seen(true);
        model.show(about("một"));
        work();
        var before = model.laid().get().pages().pages();
        model.show(about("hai"));
        work();
        var now = model.laid().get().pages().pages();
        assertThat(now.getFirst()).isNotEqualTo(before.getFirst());
        assertThat(now.get(2)).isSameAs(before.get(2));
    }

    @Test
    void wherePagesCanNotBeMadeTheOnesBeforeStayAndItIsSaid() {
        model.seen(true);
        model.show(about("một"));
        work();
        breaks = true;
        model.show(about("hai"));
        work();
        assertThat(model.failed().get()).isTrue();
        assertThat(model.laid().get().paper().subject()).isEqualTo("một");
        breaks = false;
        model.show(about("ba"));
        work();
        assertThat(model.failed().get()).isFalse();
        assertThat(model.laid().get().paper().subject()).isEqualTo("ba");
    }

    @Test
    void aMarkIsFoundAgainWhereItsTextHasGone() {
        var paper = SamplePapers.plan();
        var last = paper.body().getLast().id();
        model.seen(true);
        model.mark(new Marked(last, o -> last.equals(o.source()), true));
        model.show(paper);
        work();
        var before = model.bands().get();
        assertThat(before).isNotEmpty();
        model.show(about("Một trích yếu rất dài. ".repeat(40)));
        work();
        assertThat(model.bands().get()).isNotEmpty().isNotEqualTo(before);
        model.mark(null);
        assertThat(model.bands().get()).isEmpty();
    }

    @Test
    void theSizeOfPagesIsRemembered() {
        assertThat(model.zoom().get()).isEqualTo(Zoom.WIDTH);
        model.zoom().set(Zoom.of(125));
        model = model();
        assertThat(model.zoom().get()).isEqualTo(Zoom.of(125));
        model.zoom().set(Zoom.PAGE);
        assertThat(model().zoom().get()).isEqualTo(Zoom.PAGE);
        remembered.put("window.pages.zoom", "rất to");
        assertThat(model().zoom().get()).isEqualTo(Zoom.WIDTH);
    }
}
