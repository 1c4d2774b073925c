package vn.kehoachxa.ui.complete;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Texts;

/**
 * What a typed text may be meant to become: candidates that begin as it does, whatever the marks, đ as d; also from a later word on, by
 * their first letters, a short form or another name. The nearest come first, then as they stand in their register.
 *
 * @param candidates in the order of their register
 * @param separators the signs between the items of a text of which only the item at the caret is completed; empty for a text that is one
 */
public record Completion(List<Candidate> candidates, String separators) {

    /** Between names in a cell. */
    public static final String LIST = ",;\n";
    /** One item a line. */
    public static final String LINES = "\n";
    /** The text is one. */
    public static final String WHOLE = "";


    /** Nothing to complete to. */
    public static final Completion NONE = new Completion(List.of(), WHOLE);

    /** So many can be taken in at a glance. */
    private static final int MOST = 8;
    /** One letter begins too much. */
    private static final int FEWEST_LETTERS = 2;
    /** Another name counts as less near than the name itself. */
    private static final int ALIAS = 1;

    public Completion {
        candidates = List.copyOf(candidates);
    }

    /**
     * What is offered.
     *
     * @param part what a candidate takes the place of
     */
    public record Offer(Part part, List<Candidate> candidates) {

        public static final Offer NOTHING = new Offer(new Part(0, 0), List.of());
    }

    private record Ranked(Candidate candidate, int distance, boolean asWritten, int order) {}

    /** What is offered of itself at the caret. */
    public Offer typed(String text, int caret) {
        return offer(text, caret, FEWEST_LETTERS);
    }

    /** What is offered on request: everything where nothing is typed yet. */
    public Offer asked(String text, int caret) {
        return offer(text, caret, 0);
    }

    private Offer offer(String text, int caret, int letters) {
        var parts = separators.isEmpty() ? Part.whole(text, caret) : Part.listed(text, caret, separators);
        // A longer part is only meant where a candidate begins with all of it.
        for (var i = parts.size() - 1; i > 0; i--) {
            var part = parts.get(i);
            var begun = Texts.fold(part.of(text));
            var found = candidates.stream().filter(c -> Texts.fold(c.text()).startsWith(begun) && isNew(c, text, part)).limit(MOST).toList();
            if (!begun.isEmpty() && !found.isEmpty()) {
                return new Offer(part, found);
            }
        }
        if (parts.isEmpty()) {
            return Offer.NOTHING;
        }
        var part = parts.getFirst();
        var typed = Words.of(part.of(text));
        return typed.joined().length() < letters ? Offer.NOTHING : new Offer(part, ranked(text, part, typed));
    }

    private List<Candidate> ranked(String text, Part part, Words typed) {
        var written = part.of(text).strip().toLowerCase(Locale.ROOT);
        return IntStream.range(0, candidates.size())
                .mapToObj(i -> {
                    var c = candidates.get(i);
                    return new Ranked(c, distance(c, typed), c.text().toLowerCase(Locale.ROOT).contains(written), i);
                })
                .filter(r -> r.distance() != Words.NONE && isNew(r.candidate(), text, part))
                .sorted(Comparator.comparingInt(Ranked::distance).thenComparing(r -> !r.asWritten()).thenComparingInt(Ranked::order))
                .map(Ranked::candidate)
                .limit(MOST)
                .toList();
    }

    private static int distance(Candidate candidate, Words typed) {
        var names = candidate.names().stream().map(Words::of).toList();
        if (!typed.words().isEmpty() && names.stream().anyMatch(n -> n.joined().equals(typed.joined()))) {
            return 0;
        }
        return Stream.concat(
                        Stream.of(Words.of(candidate.text()).distance(typed)),
                        names.stream().map(n -> n.distance(typed)).filter(d -> d != Words.NONE).map(d -> d + ALIAS))
                .mapToInt(Integer::intValue)
                .min()
                .orElseThrow();
    }

    /** Neither what stands there already, nor a second time what another item of the list says. */
    private boolean isNew(Candidate candidate, String text, Part part) {
        if (part.of(text).strip().equals(candidate.text())) {
            return !candidate.fills().isEmpty();
        }
        return separators.isEmpty() || Stream.of((text.substring(0, part.from()) + "\n" + text.substring(part.to())).split("[" + separators + "]"))
                .map(i -> Words.of(i).joined())
                .noneMatch(Words.of(candidate.text()).joined()::equals);
    }
}
