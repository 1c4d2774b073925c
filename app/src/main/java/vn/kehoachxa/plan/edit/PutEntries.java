package vn.kehoachxa.plan.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Places;

/** Makes lines or rows tasks, targets, budget lines or reporting duties, or changes what they already stand for. */
public record PutEntries(List<Entry> entries) implements Edit {

    public PutEntries {
        entries = List.copyOf(entries);
    }

    public static PutEntries of(Entry entry) {
        return new PutEntries(List.of(entry));
    }

    @Override
    public Paper apply(Paper paper) {
        var places = new HashSet<>(Places.inOrder(paper));
        var after = paper.entries().with(entries);
        for (var entry : entries) {
            if (!places.contains(entry.at())) {
                throw new EditException("no line or row " + entry.at());
            }
            var old = paper.entries().find(entry.id());
            if (old.isPresent() && old.get().getClass() != entry.getClass()) {
                throw new EditException(entry.id() + " is something else already");
            }
        }
        refuseTwoOfAKind(after.byId().values());
        return paper.withEntries(after);
    }

    /** A place stands for one task at the most, one target, one budget line and one duty. */
    private static void refuseTwoOfAKind(Iterable<Entry> entries) {
        var standing = new HashMap<Class<?>, HashSet<UUID>>();
        for (var entry : entries) {
            if (!standing.computeIfAbsent(entry.getClass(), c -> new HashSet<>()).add(entry.at())) {
                throw new EditException("another one stands at " + entry.at() + " already");
            }
        }
    }

    @Override
    public Edit inverse(Paper before) {
        var changed = new ArrayList<Entry>();
        var added = new ArrayList<UUID>();
        for (var entry : entries) {
            before.entries().find(entry.id()).ifPresentOrElse(changed::add, () -> added.add(entry.id()));
        }
        var back = new ArrayList<Edit>();
        if (!added.isEmpty()) {
            back.add(new DropEntries(added));
        }
        if (!changed.isEmpty()) {
            back.add(new PutEntries(changed));
        }
        return Several.of(back);
    }
}
