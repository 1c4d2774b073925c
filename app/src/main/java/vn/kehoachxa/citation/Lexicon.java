package vn.kehoachxa.citation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.citation.ActType.Naming;

/** The words of the grammar, ready to be found in a text that is compared in one way. */
final class Lexicon {

    final Phrases<ActType> types;
    final Phrases<String> laws;
    final Phrases<String> doing;
    final Phrases<String> acting;
    final Phrases<String> about;
    final Phrases<String> goingOn;
    final Phrases<String> bodies;
    final Phrases<String> doers;
    final Phrases<String> clauseVerbs;
    final Phrases<String> turns;
    final Phrases<String> looseTurns;
    final Phrases<String> ends;
    final Phrases<String> asides;
    final Phrases<String> afterNumber;
    final Phrases<String> forms;
    final Phrases<String> taught;
    final Phrases<String> bases;
    final Phrases<String> fields;
    private final Set<String> codes;
    private final Map<String, String> words = new HashMap<>();

    /** @param lawNames the names of laws, without "Luật" */
    Lexicon(Keys keys, List<String> lawNames) {
        types = new Phrases<>(keys, types());
        laws = Phrases.ofLines(keys, lawNames.stream().map(n -> n.replace(",", " ,")).toList());
        doing = Phrases.of(keys, Vocabulary.DOING);
        acting = Phrases.of(keys, Vocabulary.ACTING);
        about = Phrases.of(keys, Vocabulary.ABOUT);
        goingOn = Phrases.of(keys, Vocabulary.GOING_ON);
        bodies = Phrases.of(keys, Vocabulary.BODIES);
        doers = Phrases.of(keys, Vocabulary.DOERS);
        clauseVerbs = Phrases.of(keys, Vocabulary.CLAUSE_VERBS);
        turns = Phrases.of(keys, Vocabulary.TURNS);
        looseTurns = Phrases.of(keys, Vocabulary.LOOSE_TURNS);
        ends = Phrases.of(keys, Vocabulary.ENDS);
        asides = Phrases.of(keys, Vocabulary.ASIDES);
        afterNumber = Phrases.of(keys, Vocabulary.AFTER_NUMBER);
        forms = Phrases.of(keys, Vocabulary.FORMS);
        taught = Phrases.of(keys, Vocabulary.TAUGHT);
        fields = Phrases.of(keys, Vocabulary.FIELDS);
        bases = Phrases.of(keys, Vocabulary.BASES);
        codes = Stream.of(Vocabulary.CODES.split(",\\s*")).map(Lexicon::upper).collect(Collectors.toUnmodifiableSet());
        Stream.of(Vocabulary.WORDS.split(",\\s*|\n")).forEach(w -> words.put(w, keys.of(w)));
    }

    private static Map<String, ActType> types() {
        var types = new LinkedHashMap<String, ActType>();
        named(types, Vocabulary.NUMBERED_TYPES, Naming.NUMBER);
        named(types, Vocabulary.SIGNED_TYPES, Naming.SIGN);
        Stream.of(Vocabulary.LAWS.split(", ")).forEach(l -> types.put(l, new ActType(Naming.NAME, Set.of("PL", "QH"))));
        Stream.of(Vocabulary.LETTERS.split(", ")).forEach(l -> types.put(l, new ActType(Naming.LETTERS, Set.of(upper(l)))));
        return types;
    }

    private static void named(Map<String, ActType> types, String lines, Naming naming) {
        lines.lines().map(l -> l.split(" = ")).forEach(l -> types.put(l[0], new ActType(naming, Set.copyOf(Arrays.asList(l[1].split(" "))))));
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    /** Whether the token is this word of {@link Vocabulary#WORDS}. */
    boolean is(Tokens tokens, int index, String word) {
        return words.get(word).equals(tokens.at(index).key());
    }

    /** Whether a word is known as part of a symbol, however it is written. */
    boolean isCode(String word) {
        return codes.contains(upper(word)) || codes.contains(upper(word).replace('D', 'Đ'));
    }

    /** Whether a word in a symbol stands for a type of act, {@code QĐ}, and not for a body. */
    boolean isTypeCode(String code) {
        return Vocabulary.TYPE_CODES.contains(code) || code.startsWith("QH");
    }
}
