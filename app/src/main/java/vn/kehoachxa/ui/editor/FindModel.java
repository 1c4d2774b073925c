package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.EditException;
import vn.kehoachxa.plan.edit.Several;

/** Finds words in the paper, and replaces them. Words without marks find those with marks too. */
public final class FindModel {

    private final EditorModel editor;
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty replacement = new SimpleStringProperty("");
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final BooleanProperty matchMarks = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper replacing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Found>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper(-1);

    FindModel(EditorModel editor) {
        this.editor = editor;
        Stream.of(words, matchCase, matchMarks).forEach(p -> p.subscribe(() -> {
            search();
            showNearest();
        }));
        editor.items().subscribe(items -> search());
        editor.selection().subscribe(s -> index.set(indexOf(s)));
    }

    public StringProperty words() {
        return words;
    }

    public StringProperty replacement() {
        return replacement;
    }

    public BooleanProperty matchCase() {
        return matchCase;
    }

    public BooleanProperty matchMarks() {
        return matchMarks;
    }

    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Whether a replacement is asked for too. */
    public ReadOnlyBooleanProperty replacing() {
        return replacing.getReadOnlyProperty();
    }

    /** Every place, in reading order; empty while nothing is looked for. */
    public ReadOnlyObjectProperty<List<Found>> found() {
        return found.getReadOnlyProperty();
    }

    /** Which of them is selected now, or -1. */
    public ReadOnlyIntegerProperty index() {
        return index.getReadOnlyProperty();
    }

    /** Begins to look for what is selected, else for what was looked for last. */
    public void open(boolean toReplace) {
        replacing.set(toReplace && !editor.isReadOnly());
        var selection = editor.selection().get();
        if (selection != null && !selection.isEmpty() && selection.isInOneText() && !editor.writing().selectedText().contains("\n")) {
            words.set(editor.writing().selectedText());
        }
        open.set(true);
        search();
    }

    public void close() {
        open.set(false);
        search();
    }

    private void search() {
        if (!open.get() || words.get().isEmpty()) {
            found.set(List.of());
            return;
        }
        var finding = new Finding(words.get(), matchCase.get(), matchMarks.get());
        var all = new ArrayList<Found>();
        var texts = new TextIndex(editor.paper());
        for (var spot : editor.order().all()) {
            finding.in(texts.at(spot).text()).forEach(r -> all.add(new Found(spot, r.from(), r.to())));
        }
        found.set(List.copyOf(all));
        index.set(indexOf(editor.selection().get()));
    }

    /** Which of the places is selected, or -1. */
    private int indexOf(Selection selection) {
        return selection == null || !selection.isInOneText()
                ? -1
                : found.get().indexOf(new Found(
                        selection.caret().spot(), Math.min(selection.anchor().at(), selection.caret().at()),
                        Math.max(selection.anchor().at(), selection.caret().at())));
    }

    /** While the words are typed, the first place from the caret on is shown. */
    private void showNearest() {
        if (open.get() && !found.get().isEmpty() && index.get() < 0) {
            show(from(true));
        }
    }

    public void next() {
        if (!found.get().isEmpty()) {
            show(index.get() < 0 ? from(true) : (index.get() + 1) % found.get().size());
        }
    }

    public void previous() {
        if (!found.get().isEmpty()) {
            show(index.get() < 0 ? from(false) : (index.get() - 1 + found.get().size()) % found.get().size());
        }
    }

    /** The index of the first place behind the beginning of what is selected, or of the last before it; round the ends. */
    private int from(boolean behind) {
        var selection = editor.selection().get();
        if (selection == null) {
            return behind ? 0 : found.get().size() - 1;
        }
        var here = editor.selecting().isBackwards() ? selection.caret() : selection.anchor();
        var place = editor.order().place(here.spot());
        for (var i = 0; i < found.get().size(); i++) {
            var there = found.get().get(i);
            var at = editor.order().place(there.spot());
            if (at > place || at == place && there.from() >= here.at()) {
                return behind ? i : (i - 1 + found.get().size()) % found.get().size();
            }
        }
        return behind ? 0 : found.get().size() - 1;
    }

    private void show(int wanted) {
        var place = found.get().get(wanted);
        editor.select(new Selection(new Caret(place.spot(), place.from()), new Caret(place.spot(), place.to())));
        editor.selecting().reveal();
    }

    /** Replaces the place that is selected, and goes on to the next. */
    public void replace() {
        editor.turns().take(this::replaceHere);
    }

    private void replaceHere() {
        if (editor.isReadOnly() || found.get().isEmpty()) {
            return;
        }
        if (index.get() < 0) {
            next();
            return;
        }
        var place = found.get().get(index.get());
        var edit = replaced(editor.paper(), List.of(place));
        if (edit != null) {
            editor.session().change(edit);
            editor.select(Selection.at(new Caret(place.spot(), place.from() + RichText.of(replacement.get()).text().length())));
            search();
        }
        next();
    }

    /** Replaces all places as one step. @param told is given how many; those where the new words are no value are left */
    public void replaceAll(IntConsumer told) {
        editor.turns().take(() -> told.accept(editor.isReadOnly() ? 0 : replaceFound()));
    }

    private int replaceFound() {
        var count = 0;
        var edits = new ArrayList<Edit>();
        // The labels of a table are written with the whole of it: each edit goes on from the one before.
        var paper = editor.paper();
        for (var i = 0; i < found.get().size(); ) {
            var spot = found.get().get(i).spot();
            var to = i;
            while (to < found.get().size() && found.get().get(to).spot().equals(spot)) {
                to++;
            }
            var edit = replaced(paper, found.get().subList(i, to));
            if (edit != null) {
                edits.add(edit);
                paper = edit.apply(paper);
                count += to - i;
            }
            i = to;
        }
        if (!edits.isEmpty()) {
            editor.session().change(Several.of(edits));
        }
        return count;
    }

    /** The edit that replaces places of one text, or null where the result is no value for it. */
    private Edit replaced(Paper paper, List<Found> places) {
        var spot = places.getFirst().spot();
        var text = Texting.read(paper, spot).orElse(RichText.EMPTY);
        for (var place : places.reversed()) {
            // The new words look as the first letter of the old ones.
            var by = Slices.in(Slices.stylesAt(text, place.from() + 1), replacement.get());
            text = Slices.replaced(text, place.from(), place.to(), by);
        }
        var edit = Texting.write(paper, spot, text);
        try {
            edit.apply(paper);
            return edit;
        } catch (EditException unfit) {
            return null;
        }
    }
}
