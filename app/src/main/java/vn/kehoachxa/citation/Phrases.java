package vn.kehoachxa.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A set of phrases of one or more words, each with a value, that finds the longest at a place. */
final class Phrases<T> {

    /**
     * A phrase that was found.
     *
     * @param end the token behind it
     */
    record Match<T>(T value, int end) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>();
        private T value;
    }

    private final Node<T> root = new Node<>();

    /** @param phrases words with single spaces between; a sign counts as a word */
    Phrases(Keys keys, Map<String, T> phrases) {
        phrases.forEach((phrase, value) -> {
            var node = root;
            for (var word : phrase.split(" ")) {
                node = node.next.computeIfAbsent(keys.of(word), w -> new Node<>());
            }
            node.value = value;
        });
    }

    /** Phrases that stand for themselves, one a line or divided by commas with a space behind them. */
    static Phrases<String> of(Keys keys, String phrases) {
        return new Phrases<>(keys, Stream.of(phrases.split("\n|, ")).map(String::strip).filter(p -> !p.isEmpty()).distinct()
                .collect(java.util.stream.Collectors.toMap(p -> p, p -> p)));
    }

    /** As {@link #of(Keys, String)}, each line being one phrase. */
    static Phrases<String> ofLines(Keys keys, List<String> lines) {
        return new Phrases<>(keys, lines.stream().distinct().collect(java.util.stream.Collectors.toMap(p -> p, p -> p)));
    }

    /** The longest phrase that begins at the token, or null. */
    Match<T> at(Tokens tokens, int index) {
        Match<T> longest = null;
        var node = root.next.get(tokens.at(index).key());
        for (var i = index + 1; node != null; i++) {
            if (node.value != null) {
                longest = new Match<>(node.value, i);
            }
            node = node.next.get(tokens.at(i).key());
        }
        return longest;
    }

    boolean has(Tokens tokens, int index) {
        return at(tokens, index) != null;
    }
}
