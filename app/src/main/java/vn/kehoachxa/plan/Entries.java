package vn.kehoachxa.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tasks, targets, budget lines and reporting duties of a paper, by their ids; their order is that of the text. */
public record Entries(Map<UUID, Entry> byId) {

    public static final Entries NONE = new Entries(Map.of());

    public Entries {
        byId = Map.copyOf(byId);
    }

    /** @throws IllegalArgumentException where an id stands twice */
    public static Entries of(Collection<? extends Entry> entries) {
        return new Entries(entries.stream().collect(Collectors.toMap(Entry::id, e -> e, (a, b) -> {
            throw new IllegalArgumentException("the id " + a.id() + " stands twice");
        })));
    }

    public Optional<Entry> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All entries of one kind, in no order. */
    public <E extends Entry> Stream<E> all(Class<E> kind) {
        return byId.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The entries of one kind by the line or row at which they stand. */
    public <E extends Entry> Map<UUID, E> byPlace(Class<E> kind) {
        return all(kind).collect(Collectors.toMap(Entry::at, e -> e, (a, b) -> a.id().compareTo(b.id()) < 0 ? a : b));
    }

    /** The entries that stand at one of these lines and rows, in the order of their ids. */
    public List<Entry> at(Set<UUID> places) {
        return byId.values().stream()
                .filter(e -> places.contains(e.at()))
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }

    /** With these put in, each in place of the one with its id. */
    public Entries with(Collection<? extends Entry> entries) {
        var copy = new LinkedHashMap<>(byId);
        entries.forEach(e -> copy.put(e.id(), e));
        return new Entries(copy);
    }

    public Entries without(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return this;
        }
        var copy = new LinkedHashMap<>(byId);
        copy.keySet().removeAll(ids);
        return new Entries(copy);
    }
}
