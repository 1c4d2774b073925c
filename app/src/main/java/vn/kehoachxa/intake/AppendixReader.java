package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Line;

/** Reads the appendices: everything behind the paper's foot. */
final class AppendixReader {

    private final Supplier<UUID> ids;
    private final Notes notes;

    AppendixReader(Supplier<UUID> ids, Notes notes) {
        this.ids = ids;
        this.notes = notes;
    }

    /** @param pieces the first one begins an appendix */
    List<Appendix> read(List<Piece> pieces) {
        var appendices = new ArrayList<Appendix>();
        var at = 0;
        while (at < pieces.size()) {
            var head = AppendixHeads.read(pieces, at, notes);
            var end = Math.max(head.next(), at + 1);
            while (end < pieces.size() && !AppendixHeads.begins(pieces, end, true)) {
                end++;
            }
            var text = pieces.subList(Math.min(head.next(), end), end);
            var orientation = text.isEmpty() ? pieces.get(at).spot().orientation() : text.getFirst().spot().orientation();
            var id = ids.get();
            pieces.subList(at, Math.min(head.next(), end)).forEach(p -> notes.origin(id, p instanceof Para para ? para.anchors() : List.of()));
            appendices.add(new Appendix(id, head.title(), orientation, ended(new BodyReader(ids, notes).read(text))));
            at = end;
        }
        return appendices;
    }

    /** The end mark is printed by the program. */
    private List<Block> ended(List<Block> blocks) {
        if (blocks.isEmpty() || !(blocks.getLast() instanceof Line line) || Wording.beforeEndMark(line.text()) == line.text().length()) {
            return blocks;
        }
        notes.furniture("./.");
        var out = new ArrayList<>(blocks);
        out.removeLast();
        var content = Rich.slice(line.content(), 0, Wording.beforeEndMark(line.text()));
        if (!content.text().isEmpty()) {
            var title = line.titleTo() == null ? null : (Integer) Math.min(line.titleTo(), content.text().length());
            out.add(new Line(line.id(), line.level(), line.heading(), line.written(), content, title, line.timing(), line.unit()));
        }
        return out;
    }
}
