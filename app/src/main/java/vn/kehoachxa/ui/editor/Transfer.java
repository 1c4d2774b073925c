package vn.kehoachxa.ui.editor;

import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.kehoachxa.intake.Pasted;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.task.BackgroundTasks;

/** Takes texts out of the paper and puts others in, as clipboards hold them. */
public final class Transfer {

    /**
     * What has more letters, HTML and text together, is understood beside the window, and what is done meanwhile waits. A few words and
     * paragraphs are there with the key; what Word gives, with all its styles, has more than this.
     */
    static final int AT_ONCE = 20_000;

    private final EditorModel model;
    private final Pasteboard board;
    private final BackgroundTasks tasks;
    private final Messages messages;
    private final Consumer<String> tell;

    /** @param tell says a quiet word */
    public Transfer(EditorModel model, Pasteboard board, BackgroundTasks tasks, Messages messages, Consumer<String> tell) {
        this.model = model;
        this.board = board;
        this.tasks = tasks;
        this.messages = messages;
        this.tell = tell;
    }

    /** What other programs are given. */
    public record Copied(String plain, String html) {}

    /** What is selected. */
    public Copied copy() {
        var clip = model.writing().clip();
        board.copied(clip);
        return new Copied(clip.plain(), clip.html());
    }

    /** Puts in what a clipboard holds. @param html or null where looks do not count @param plain or null */
    public void paste(String html, String plain) {
        model.turns().take(() -> {
            if (board.isOurs(plain) || letters(html) + letters(plain) <= AT_ONCE) {
                put(read(html, plain).get());
            } else {
                putLater(read(html, plain));
            }
        });
    }

    private static int letters(String text) {
        return text == null ? 0 : text.length();
    }

    private Supplier<Pasted> read(String html, String plain) {
        return html == null && plain != null && !board.isOurs(plain) ? () -> board.words(plain) : () -> board.read(html, plain);
    }

    private void putLater(Supplier<Pasted> reading) {
        var turns = model.turns();
        turns.await();
        tasks.run(messages.text("paste.running"), reading::get, pasted -> turns.goOn(() -> put(pasted)), turns::goOn);
    }

    private void put(Pasted pasted) {
        if (model.selection().get() == null || model.isReadOnly()) {
            // Another process may have taken the line away, or the whole draft.
            tell.accept(messages.text("paste.gone"));
            return;
        }
        var leftOut = model.writing().paste(pasted);
        if (leftOut > 0) {
            tell.accept(messages.text("paste.left", leftOut));
        }
    }
}
