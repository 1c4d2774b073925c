package vn.kehoachxa.ui.exchange.reply;

import java.time.Duration;
import java.util.function.Supplier;
import vn.kehoachxa.exchange.AnswerDraft;
import vn.kehoachxa.exchange.AnswerDrafts;
import vn.kehoachxa.ui.task.Delays.Pending;
import vn.kehoachxa.ui.task.Threads;

/** Keeps what is typed as an answer on the disk, beside the window's thread: at most a moment's words are not there yet. */
final class ReplyKeeper {

    /** From the first letter that is not on the disk: who types on and on loses no more either. */
    private static final Duration WAIT = Duration.ofSeconds(1);

    private final AnswerDrafts drafts;
    private final Threads threads;
    private final Supplier<String> from;
    /** What is to be written; null where everything is. */
    private ReplyDraft changed;
    private Pending pending;

    /** @param from who answers, as it is typed now */
    ReplyKeeper(AnswerDrafts drafts, Threads threads, Supplier<String> from) {
        this.drafts = drafts;
        this.threads = threads;
        this.from = from;
    }

    /** Something was typed into an answer. */
    void changed(ReplyDraft draft) {
        if (changed == draft) {
            return;
        }
        flush();
        changed = draft;
        pending = threads.delays().after(WAIT, this::flush);
    }

    /** What is not on the disk yet goes there now, before everything that the store's thread is given after this. */
    void flush() {
        if (changed != null) {
            var hash = changed.delivery().sha256();
            var now = changed.typed(from.get());
            settled();
            // Its order is kept there, and it is not behind long work.
            threads.store().execute(() -> drafts.keep(hash, now));
        }
    }

    /** An answer was written: it is forgotten, unless something was typed since. @param said as it stood then */
    void written(ReplyDraft draft, AnswerDraft said) {
        if (!draft.typed(from.get()).equals(said)) {
            changed(draft);
            return;
        }
        if (changed == draft) {
            settled();
        }
        var hash = draft.delivery().sha256();
        threads.store().execute(() -> drafts.remove(hash));
    }

    private void settled() {
        pending.cancel();
        changed = null;
    }
}
