package vn.kehoachxa.ui.editor;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.RichText;

/** Bold and italic: of what is selected, or of the letters to come. */
public final class Styling {

    private final EditorModel model;
    private final ReadOnlyObjectWrapper<Set<MarkStyle>> styles = new ReadOnlyObjectWrapper<>(Set.of());
    /** Where the styles of the letters to come were switched; null where they are those of the text. */
    private Caret switchedAt;

    Styling(EditorModel model) {
        this.model = model;
        model.selection().subscribe(this::selected);
    }

    /** The styles of what is selected, or of the letters that would be typed. */
    public ReadOnlyObjectProperty<Set<MarkStyle>> styles() {
        return styles.getReadOnlyProperty();
    }

    private void selected(Selection selection) {
        if (selection == null) {
            styles.set(Set.of());
        } else if (!selection.isEmpty()) {
            switchedAt = null;
            styles.set(of(model.writing().covered()));
        } else if (!selection.caret().equals(switchedAt)) {
            switchedAt = null;
            styles.set(Slices.stylesAt(model.writing().text(selection.caret().spot()), selection.caret().at()));
        }
    }

    private static Set<MarkStyle> of(Covered covered) {
        var all = EnumSet.allOf(MarkStyle.class);
        all.removeIf(s -> !covered.parts().stream().allMatch(p -> p.from() == p.to() || Slices.isAll(p.text(), p.from(), p.to(), s)));
        return all;
    }

    /** Letters as they would be typed now. */
    RichText dressed(String letters) {
        return Slices.in(styles.get(), letters);
    }

    /** Letters were put in before a caret: what was switched there goes on behind them; with letters that were taken out it ends. */
    void wentOn(RichText letters, Caret behind) {
        if (switchedAt != null) {
            switchedAt = letters.text().isEmpty() ? null : behind;
        }
    }

    /** Bold or italic for what is selected, or for the letters to come. */
    public void toggle(MarkStyle style) {
        var selection = model.selection().get();
        if (selection == null || model.isReadOnly()) {
            return;
        }
        if (selection.isEmpty()) {
            switchHere(selection.caret(), style);
        } else {
            RangeEdits.toggle(model.paper(), model.writing().covered(), style).ifPresent(change -> {
                model.session().change(change.edit());
                styles.set(of(model.writing().covered()));
            });
        }
    }

    private void switchHere(Caret caret, MarkStyle style) {
        if (Texting.hasMarks(caret.spot())) {
            var switched = EnumSet.noneOf(MarkStyle.class);
            switched.addAll(styles.get());
            if (!switched.remove(style)) {
                switched.add(style);
            }
            switchedAt = caret;
            styles.set(switched);
        }
    }
}
