package vn.kehoachxa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.exchange.AnswerFile;
import vn.kehoachxa.exchange.Remarks;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.store.ReceivedAnswer;
import vn.kehoachxa.store.Store;

/** {@code remarks}: takes in what the province answered; its remarks become questions at their places. The same file again changes nothing. */
final class RemarksVerb implements Verb {

    @Override
    public String name() {
        return "remarks";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(Arguments.parameter("FILE", true));
    }

    @Override
    public Answer run(Call call) {
        var answer = AnswerFile.read(call.path("FILE"));
        return call.reading(store -> taken(call, store, answer));
    }

    private static Answer taken(Call call, Store store, vn.kehoachxa.exchange.Answer answer) {
        var paper = here(store, answer);
        Remarks.check(answer, paper, store.office().load());
        var services = call.services();
        var received = new ReceivedAnswer(
                answer.id(), answer.paper(), answer.version(), answer.from(), answer.date(), answer.accepted(), answer.due(), answer.text(),
                AnswerFile.text(answer), services.clock().instant(), services.user(), null);
        var isNew = store.exchange().takeIn(received, Remarks.questions(answer, paper.orElseThrow(), services.ids()));
        var json = Json.object().put("plan", answer.paper().toString()).put("accepted", answer.accepted());
        json.set("remarks", Json.array(answer.remarks(), r -> Json.object().put("at", r.at().toString()).put("text", r.text())));
        json.put("due", answer.due() == null ? null : answer.due().toString());
        return new Answer(text(call, answer, paper.orElseThrow(), isNew), json);
    }

    private static Optional<Paper> here(Store store, vn.kehoachxa.exchange.Answer answer) {
        return store.papers().subject(answer.paper()).map(subject -> store.papers().load(answer.paper()).paper());
    }

    private static String text(Call call, vn.kehoachxa.exchange.Answer answer, Paper paper, boolean isNew) {
        var lines = new ArrayList<String>();
        lines.add(call.text(
                answer.accepted() ? "cli.remarks.accepted" : "cli.remarks.returned", answer.from(), Call.written(answer.date()), paper.subject(),
                answer.version()));
        if (!answer.text().isEmpty()) {
            lines.add(answer.text());
        }
        answer.remarks().forEach(r -> lines.add(call.text("cli.remarks.remark", r.text(), r.quote().isEmpty() ? 0 : 1, r.quote())));
        if (answer.due() != null) {
            lines.add(call.text("cli.remarks.due", Call.written(answer.due())));
        }
        if (!isNew) {
            lines.add(call.text("cli.remarks.again"));
        }
        return String.join("\n", lines);
    }
}
