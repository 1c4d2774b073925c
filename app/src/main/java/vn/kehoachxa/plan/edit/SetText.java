package vn.kehoachxa.plan.edit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.RichText;

/**
 * Gives the text of a line, a passage or an appendix's title.
 *
 * @param at the line, the passage, or the appendix
 */
public record SetText(UUID at, RichText content) implements Edit {

    @Override
    public Paper apply(Paper paper) {
        return Find.guarded(() -> applied(paper));
    }

    private Paper applied(Paper paper) {
        for (var list : PassageList.values()) {
            var passages = paper.passages().get(list);
            var changed = Lists.replaced(passages, p -> p.id().equals(at), p -> p.withContent(content));
            if (changed != passages) {
                return paper.withPassages(paper.passages().with(list, changed));
            }
        }
        if (paper.closing().id().equals(at)) {
            return paper.withClosing(paper.closing().withContent(content));
        }
        var appendices = Lists.replaced(paper.appendices(), a -> a.id().equals(at), a -> a.withTitle(content));
        if (appendices != paper.appendices()) {
            return paper.withAppendices(appendices);
        }
        return Find.withBlock(paper, at, this::changed);
    }

    private Block changed(Block block) {
        if (block instanceof Line line) {
            return line.withContent(content);
        }
        throw new EditException("a table has no text: " + at);
    }

    @Override
    public Edit inverse(Paper before) {
        var passage = passage(before);
        if (passage.isPresent()) {
            return new SetText(at, passage.get().content());
        }
        var title = before.appendices().stream().filter(a -> a.id().equals(at)).map(Appendix::title).findFirst();
        if (title.isPresent()) {
            return new SetText(at, title.get());
        }
        var line = Find.line(before, at);
        var back = new SetText(at, line.content());
        // The end of a run-in title moves with the text, and can be lost on the way.
        return line.titleTo() == null ? back : new Several(List.of(back, new ShapeLine(at, line.shape())));
    }

    private Optional<Passage> passage(Paper paper) {
        return Stream.concat(
                        Stream.of(PassageList.values()).flatMap(l -> paper.passages().get(l).stream()),
                        Stream.of(paper.closing()))
                .filter(p -> p.id().equals(at))
                .findFirst();
    }
}
