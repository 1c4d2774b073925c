package vn.kehoachxa.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import vn.kehoachxa.plan.edit.RandomEdits;
import vn.kehoachxa.template.Sample;

/** A process of its own that edits a paper by chance, and ends without closing anything. Arguments: folder, paper, seed, how many edits. */
final class EditingProcess {

    private EditingProcess() {}

    public static void main(String[] arguments) {
        var store = Store.open(Path.of(arguments[0]), Clock.systemUTC(), Sample.make()::office);
        var paper = UUID.fromString(arguments[1]);
        var edits = new RandomEdits(Long.parseLong(arguments[2]));
        var wanted = Integer.parseInt(arguments[3]);
        var state = store.papers().load(paper);
        for (var made = 0; made < wanted; ) {
            var after = store.papers().apply(paper, state.seq(), edits.next(state.paper()), "An");
            // An edit that changes nothing leaves no step.
            made += after.seq() == state.seq() ? 0 : 1;
            state = after;
            System.out.println(after.seq());
        }
        Runtime.getRuntime().halt(0);
    }
}
