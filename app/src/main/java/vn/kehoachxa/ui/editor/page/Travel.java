package vn.kehoachxa.ui.editor.page;

import java.util.Optional;
import vn.kehoachxa.ui.editor.Caret;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.Letters;
import vn.kehoachxa.ui.editor.Selection;
import vn.kehoachxa.ui.editor.Spot;
import vn.kehoachxa.ui.editor.Writing;

/** The ways of the caret through the paper; every one can take the end of the selection along. */
final class Travel {

    private final EditorModel model;
    private final Writing writing;
    private final PageView page;
    /** Where lines up and down are to be met, in the page's coordinates, and the selection that this belongs to. */
    private double goal;
    private Selection goalOf;

    Travel(EditorModel model, PageView page) {
        this.model = model;
        this.writing = model.writing();
        this.page = page;
    }

    private Caret caret() {
        return model.selection().get().caret();
    }

    private void go(Caret to, boolean extend) {
        var selection = model.selection().get();
        model.select(extend ? selection.to(to) : Selection.at(to));
    }

    private void go(Optional<Spot> to, int direction, boolean extend) {
        to.ifPresent(s -> go(new Caret(s, direction < 0 ? length(s) : 0), extend));
    }

    private int length(Spot spot) {
        return model.text(spot).map(String::length).orElse(0);
    }

    /** One letter on, into the next text at the end of one. */
    void letter(int direction, boolean extend) {
        var selection = model.selection().get();
        if (!extend && !selection.isEmpty()) {
            go(model.selecting().isBackwards() == direction < 0 ? selection.caret() : selection.anchor(), false);
        } else if (extend && model.selecting().isOfCells()) {
            go(model.ways().beside(caret().spot(), direction), direction, true);
        } else {
            step(Letters.letterFrom(writing.text(), caret().at(), direction), direction, extend);
        }
    }

    void word(int direction, boolean extend) {
        step(Letters.wordFrom(writing.text(), caret().at(), direction), direction, extend);
    }

    private void step(int to, int direction, boolean extend) {
        if (to != caret().at()) {
            go(new Caret(caret().spot(), to), extend);
        } else {
            go(model.ways().beside(caret().spot(), direction), direction, extend);
        }
    }

    /** To the start of the text, or of the one before or after it. */
    void text(int direction, boolean extend) {
        if (direction < 0 && caret().at() > 0) {
            go(new Caret(caret().spot(), 0), extend);
        } else {
            model.ways().beside(caret().spot(), direction).ifPresent(s -> go(new Caret(s, 0), extend));
        }
    }

    /** To the beginning or the end of the paper. */
    void paper(int direction, boolean extend) {
        (direction < 0 ? model.ways().first() : model.ways().last()).ifPresent(s -> go(new Caret(s, direction < 0 ? 0 : length(s)), extend));
    }

    /** To the beginning or the end of the printed line. */
    void lineEnd(int direction, boolean extend) {
        page.places().view(caret().spot()).ifPresent(view -> {
            var lines = view.lines();
            var line = lines.of(caret().at());
            go(new Caret(caret().spot(), direction < 0 ? lines.first(line) : lines.last(line)), extend);
        });
    }

    /** To the printed line above or below, as straight as letters allow. */
    void line(int direction, boolean extend) {
        var spot = caret().spot();
        var view = page.places().view(spot).orElse(null);
        if (view == null) {
            return;
        }
        var x = goalX(view);
        var line = view.lines().of(caret().at()) + direction;
        if (!(extend && model.selecting().isOfCells()) && line >= 0 && line < view.lines().count()) {
            go(new Caret(spot, place(view, line, x)), extend);
        } else {
            model.ways().above(spot, direction).ifPresentOrElse(next -> {
                var there = page.places().view(next).orElseThrow();
                go(new Caret(next, place(there, direction > 0 ? 0 : there.lines().count() - 1, x)), extend);
            }, () -> go(new Caret(spot, direction < 0 ? 0 : length(spot)), extend));
        }
        goal = x;
        goalOf = model.selection().get();
    }

    private double goalX(SpotView view) {
        return model.selection().get().equals(goalOf) ? goal : page.sceneToLocal(view.localToScene(view.caretBounds(caret().at()).getMinX(), 0)).getX();
    }

    private int place(SpotView view, int line, double x) {
        return view.placeOnLine(line, view.sceneToLocal(page.localToScene(x, 0)).getX());
    }

    /** As far as there is to be seen. */
    void page(int direction, boolean extend) {
        page.places().view(caret().spot()).ifPresent(view -> {
            var x = goalX(view);
            var bounds = view.caretBounds(caret().at());
            var y = page.sceneToLocal(view.localToScene(0, bounds.getMinY() + bounds.getHeight() / 2)).getY();
            page.scrollPage(direction);
            page.places().caretAt(x, Math.clamp(y, 1, Math.max(1, page.getHeight() - 1))).ifPresent(c -> go(c, extend));
            goal = x;
            goalOf = model.selection().get();
        });
    }
}
