package vn.kehoachxa.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.kehoachxa.plan.Citation;
import vn.kehoachxa.plan.Texts;

/**
 * Finds the legal acts that a text names, as offices write them (Decree 30/2020, annex I, II.6: type, number and symbol, date, issuing
 * body, subject; a law by its name). Takes time in proportion to the length of the text. Safe for several threads.
 */
public final class Citations {

    private static final String LAWS = "laws.txt";

    private final Lexicon marked;
    private final Lexicon plain;

    public Citations() {
        var laws = laws();
        marked = new Lexicon(Keys.MARKED, laws);
        plain = new Lexicon(Keys.PLAIN, laws);
    }

    private static List<String> laws() {
        try (var in = Citations.class.getResourceAsStream(LAWS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The citations of a paragraph in the order in which they begin.
     *
     * @param text any text, with or without marks; places count in the text as {@link Texts#clean} gives it
     */
    public List<Citation> in(String text) {
        var tokens = Tokenizer.of(Texts.clean(text));
        return new Reader(tokens, tokens.keys() == Keys.PLAIN ? plain : marked).read();
    }
}
