package vn.kehoachxa.plan.edit;

import java.util.stream.Stream;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Places;

/** Makes a line or a row a task, a target, a budget line or a reporting duty, or changes what it already stands for. */
public record PutEntry(Entry entry) implements Edit {

    @Override
    public Paper apply(Paper paper) {
        if (Places.of(paper.body()).noneMatch(entry.at()::equals)
                && paper.appendices().stream().flatMap(a -> Places.of(a.blocks())).noneMatch(entry.at()::equals)) {
            throw new EditException("no line or row " + entry.at());
        }
        var old = paper.entries().find(entry.id());
        if (old.isPresent() && old.get().getClass() != entry.getClass()) {
            throw new EditException(entry.id() + " is something else already");
        }
        if (taken(paper)) {
            throw new EditException("another one stands at " + entry.at() + " already");
        }
        return paper.withEntries(paper.entries().with(entry));
    }

    private boolean taken(Paper paper) {
        Stream<? extends Entry> same = paper.entries().all(entry.getClass());
        return same.anyMatch(e -> e.at().equals(entry.at()) && !e.id().equals(entry.id()));
    }

    @Override
    public Edit inverse(Paper before) {
        return before.entries().find(entry.id()).<Edit>map(PutEntry::new).orElseGet(() -> new DropEntry(entry.id()));
    }
}
