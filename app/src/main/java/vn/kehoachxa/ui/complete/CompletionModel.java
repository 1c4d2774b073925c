package vn.kehoachxa.ui.complete;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.kehoachxa.ui.task.Delays;

/**
 * The list that opens under a text while it is typed. It waits until the keys are quiet, for input methods take letters back and type
 * them anew; and it never changes the text unless one of its lines was chosen.
 */
public final class CompletionModel {

    private static final Duration PAUSE = Duration.ofMillis(250);

    /** Where the list looks up what it offers. */
    public interface Source {

        /** What goes with the text as it stands. */
        Completion.Offer typed();

        /** What could stand there, as the user wants to know. */
        Completion.Offer asked();
    }

    private final Source source;
    private final BiConsumer<Part, Candidate> take;
    private final Delays delays;
    private final ReadOnlyObjectWrapper<List<Candidate>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private Part part = new Part(0, 0);
    private Delays.Pending waiting;

    /** @param take writes what was chosen */
    public CompletionModel(Source source, BiConsumer<Part, Candidate> take, Delays delays) {
        this.source = source;
        this.take = take;
        this.delays = delays;
    }

    /** A source that asks for its completion anew each time. */
    public static Source source(Supplier<Completion> completion, Supplier<String> text, Supplier<Integer> caret) {
        return new Source() {
            @Override
            public Completion.Offer typed() {
                return completion.get().typed(text.get(), caret.get());
            }

            @Override
            public Completion.Offer asked() {
                return completion.get().asked(text.get(), caret.get());
            }
        };
    }

    /** What is offered; empty while the list is closed. */
    public ReadOnlyObjectProperty<List<Candidate>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Which of them is chosen, or -1. */
    public ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /** The text has changed under the user's keys. */
    public void typed() {
        selected.set(-1);
        stopWaiting();
        waiting = delays.after(PAUSE, () -> show(source.typed()));
    }

    /** The user wants to see what could stand there. */
    public void ask() {
        show(source.asked());
    }

    private void show(Completion.Offer offer) {
        stopWaiting();
        part = offer.part();
        selected.set(-1);
        shown.set(offer.candidates());
    }

    private void stopWaiting() {
        if (waiting != null) {
            waiting.cancel();
            waiting = null;
        }
    }

    /** Goes down or up the list. @return whether there was a list to go in; going up from nothing closes it */
    public boolean move(int direction) {
        if (shown.get().isEmpty()) {
            return false;
        }
        if (waiting != null) {
            // What is seen is older than the text.
            show(source.typed());
        }
        if (shown.get().isEmpty() || selected.get() < 0 && direction < 0) {
            close();
            return false;
        }
        selected.set(Math.clamp(selected.get() + direction, 0, shown.get().size() - 1));
        return true;
    }

    /** Writes what is chosen. @return whether something was */
    public boolean take() {
        return take(selected.get());
    }

    /** Writes one of what is shown. @return whether there is such a one */
    public boolean take(int index) {
        if (index < 0 || index >= shown.get().size()) {
            return false;
        }
        var taken = shown.get().get(index);
        close();
        take.accept(part, taken);
        return true;
    }

    /** Closes the list. @return whether it was open */
    public boolean close() {
        stopWaiting();
        var open = !shown.get().isEmpty();
        selected.set(-1);
        shown.set(List.of());
        return open;
    }
}
