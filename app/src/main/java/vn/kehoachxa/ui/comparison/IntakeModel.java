package vn.kehoachxa.ui.comparison;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.kehoachxa.arrival.Arrivals;
import vn.kehoachxa.arrival.Taken;
import vn.kehoachxa.exchange.Delivery;
import vn.kehoachxa.intake.Reading;
import vn.kehoachxa.intake.Recogniser;
import vn.kehoachxa.intake.format.DocumentFile;
import vn.kehoachxa.intake.source.SourceReader;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.StoreDesk;

/** Takes files in: reads them in the background and makes a new paper, or brings what came back to the paper that it was made of. */
public final class IntakeModel {

    private final StoreDesk desk;
    private final BackgroundTasks tasks;
    private final Messages messages;
    private final Reader reader;
    private final Outcome outcome;

    /**
     * How a file is read.
     *
     * @param arrivals takes in what carries its paper
     * @param files reads a file of any format that is taken in
     * @param recogniser makes a paper of what was read
     * @param ids gives the ids of the questions
     * @param by who is written into the journal
     */
    public record Reader(Arrivals arrivals, SourceReader files, Recogniser recogniser, Clock clock, Supplier<UUID> ids, String by) {}

    /**
     * What comes of it.
     *
     * @param made is told of a new paper
     * @param returned is told of a file that was made of a paper that is here, and of that paper
     */
    public record Outcome(Consumer<UUID> made, BiConsumer<UUID, Reading> returned) {}

    public IntakeModel(StoreDesk desk, BackgroundTasks tasks, Messages messages, Reader reader, Outcome outcome) {
        this.desk = desk;
        this.tasks = tasks;
        this.messages = messages;
        this.reader = reader;
        this.outcome = outcome;
    }

    /** A file becomes a new paper with its questions, one that carries its paper comes in as it is; one whose paper is here comes back to that. */
    public void take(Path file) {
        read(file, came -> {
            switch (came) {
                case Came.Delivered d -> arrive(d.delivery());
                case Came.Understood u -> desk.ask(
                        store -> u.reading().originalHere(store.papers()::subject),
                        here -> here.ifPresentOrElse(paper -> outcome.returned().accept(paper, u.reading()), () -> create(u.reading())));
            }
        });
    }

    /** A file comes back to a paper, whatever it says of itself, unless it says that it is of another one that is here. */
    public void takeInto(UUID paper, Path file) {
        read(file, came -> desk.ask(
                store -> {
                    came.reading().checkFor(paper, store.papers()::subject);
                    return came.reading();
                },
                checked -> outcome.returned().accept(paper, checked)));
    }

    private void arrive(Delivery delivery) {
        desk.ask(store -> reader.arrivals().take(store, delivery, reader.by()), taken -> {
            switch (taken) {
                case Taken.New made -> outcome.made().accept(made.stored().paper().id());
                case Taken.Here here -> outcome.returned().accept(here.paper(), Reading.ofData(delivery.paper()));
            }
        });
    }

    private void create(Reading reading) {
        desk.ask(
                store -> store.papers().create(reading.paper(), reading.questions(reader.ids()), reader.by(), "import").paper().id(),
                outcome.made());
    }

    /** What a file was. */
    private sealed interface Came {

        Reading reading();

        /** It carries its paper. */
        record Delivered(Delivery delivery) implements Came {

            @Override
            public Reading reading() {
                return Reading.ofData(delivery.paper());
            }
        }

        /** It was read as a person reads it. */
        record Understood(Reading reading) implements Came {}
    }

    private void read(Path file, Consumer<Came> then) {
        var year = LocalDate.now(reader.clock()).getYear();
        desk.ask(store -> store.office().load(), office -> tasks.run(
                messages.text("intake.running", file.getFileName().toString()),
                steps -> {
                    var delivery = reader.arrivals().open(file);
                    steps.reached(1, 3);
                    if (delivery.isPresent()) {
                        return new Came.Delivered(delivery.get());
                    }
                    var source = reader.files().read(DocumentFile.bytes(file));
                    steps.reached(2, 3);
                    return new Came.Understood(reader.recogniser().read(source, office, null, year));
                },
                then, () -> { }));
    }
}
