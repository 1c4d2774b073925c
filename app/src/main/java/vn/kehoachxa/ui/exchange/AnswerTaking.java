package vn.kehoachxa.ui.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.kehoachxa.exchange.Answer;
import vn.kehoachxa.exchange.AnswerFile;
import vn.kehoachxa.exchange.Remarks;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.store.ReceivedAnswer;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.StoreDesk;

/** Takes in what the province answered: the file is read beside the window's thread, nothing in it is trusted. */
public final class AnswerTaking {

    /** What became of a file. @param isNew whether it was not here before */
    public record Taken(Answer answer, boolean isNew) {}

    private final StoreDesk desk;
    private final BackgroundTasks tasks;
    private final Messages messages;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final String by;

    /** @param by who takes it in */
    public AnswerTaking(StoreDesk desk, BackgroundTasks tasks, Messages messages, Clock clock, Supplier<UUID> ids, String by) {
        this.desk = desk;
        this.tasks = tasks;
        this.messages = messages;
        this.clock = clock;
        this.ids = ids;
        this.by = by;
    }

    /** @param then is told what became of it, on the window's thread; what is refused goes to the one door */
    public void take(Path file, Consumer<Taken> then) {
        tasks.run(messages.text("exchange.reading"), () -> AnswerFile.read(file), answer -> desk.ask(store -> taken(store, answer), then));
    }

    private Taken taken(Store store, Answer answer) {
        var paper = store.papers().subject(answer.paper()).map(subject -> store.papers().load(answer.paper()).paper());
        Remarks.check(answer, paper, store.office().load());
        var received = new ReceivedAnswer(
                answer.id(), answer.paper(), answer.version(), answer.from(), answer.date(), answer.accepted(), answer.due(), answer.text(),
                AnswerFile.text(answer), clock.instant(), by, null);
        return new Taken(answer, store.exchange().takeIn(received, Remarks.questions(answer, paper.orElseThrow(), ids)));
    }
}
