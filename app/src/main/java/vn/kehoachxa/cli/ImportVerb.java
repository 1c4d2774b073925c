package vn.kehoachxa.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.arrival.Taken;
import vn.kehoachxa.compare.Comparison;
import vn.kehoachxa.exchange.Delivery;
import vn.kehoachxa.intake.Reading;
import vn.kehoachxa.intake.format.DocumentFile;
import vn.kehoachxa.plan.Years;
import vn.kehoachxa.problem.UsageException;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.store.StoredPaper;

/**
 * {@code import}: a paper out of a file that a clerk has, with what should be looked at. With {@code --into}, what was changed in a
 * file that went out and came back is taken, all of it as one step. A file whose paper is here is compared and changes nothing. What
 * carries its paper as data comes in as it is.
 */
final class ImportVerb implements Verb {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(Arguments.parameter("FILE", true), Arguments.option("--year", "Y"), Arguments.option("--into", "PAPER"));
    }

    @Override
    public Answer run(Call call) {
        var year = year(call);
        var services = call.services();
        var today = call.today().getYear();
        if (!call.has("--into")) {
            var came = call.arrivals().open(call.path("FILE"));
            if (came.isPresent()) {
                return arrived(call, came.get());
            }
        }
        var source = services.files().read(DocumentFile.bytes(call.path("FILE")));
        if (call.has("--into")) {
            return call.reading(store -> {
                var paper = store.papers().load(store.papers().find(call.value("--into")));
                var reading = services.recogniser().read(source, store.office().load(), year, today);
                return into(call, store, paper, reading);
            });
        }
        if (call.begins()) {
            // What is wrong with the file is said before a data folder is made.
            services.recogniser().read(source, services.templates().freshOffice(), year, today);
        }
        return call.writing(store -> {
            var reading = services.recogniser().read(source, store.office().load(), year, today);
            var here = reading.originalHere(store.papers()::subject);
            if (here.isPresent()) {
                return compared(call, store.papers().load(here.get()), reading);
            }
            var questions = reading.questions(services.ids());
            var made = store.papers().create(reading.paper(), questions, services.user(), "import").paper();
            return ImportAnswer.made(call, reading, made, reading.isOthers());
        });
    }

    private static Answer arrived(Call call, Delivery delivery) {
        var reading = Reading.ofData(delivery.paper());
        return call.writing(store -> switch (call.arrivals().take(store, delivery, call.services().user())) {
            case Taken.New made -> ImportAnswer.made(call, Reading.ofData(made.stored().paper()), made.stored().paper(), made.others());
            case Taken.Here here -> compared(call, store.papers().load(here.paper()), reading);
        });
    }

    private static Answer into(Call call, Store store, StoredPaper stored, Reading reading) {
        var services = call.services();
        reading.checkFor(stored.paper().id(), store.papers()::subject);
        var changes = Comparison.between(stored.paper(), reading.paper(), reading.origins());
        if (changes.isEmpty()) {
            return ImportAnswer.compared(call, reading, stored, changes);
        }
        var edit = Comparison.edit(changes, stored.paper());
        var after = store.papers().apply(stored.paper().id(), stored.seq(), edit, services.user());
        store.questions().ask(stored.paper().id(), reading.questions(services.ids(), after.paper()));
        return ImportAnswer.taken(call, reading, stored.paper(), after, changes);
    }

    private static Answer compared(Call call, StoredPaper stored, Reading reading) {
        return ImportAnswer.compared(call, reading, stored, Comparison.between(stored.paper(), reading.paper(), reading.origins()));
    }

    private static Integer year(Call call) {
        var given = call.value("--year");
        if (given == null) {
            return null;
        }
        if (!given.matches("\\d{4}") || !Years.isYear(Integer.parseInt(given))) {
            throw new UsageException("YEAR", given, Years.FIRST, Years.LAST);
        }
        return Integer.valueOf(given);
    }
}
