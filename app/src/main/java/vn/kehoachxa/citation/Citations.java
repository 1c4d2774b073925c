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

    /** The words that are looked for, for texts with and without marks. */
    private record Lexicons(Lexicon marked, Lexicon plain) {

        static Lexicons read() {
            var laws = laws();
            return new Lexicons(new Lexicon(Keys.MARKED, laws), new Lexicon(Keys.PLAIN, laws));
        }
    }

    /** Made with the first text: that is a fifth of the program's start, and most starts read none. */
    private volatile Lexicons lexicons;

    private Lexicons lexicons() {
        var known = lexicons;
        if (known == null) {
            // Made twice at worst, and twice the same.
            known = Lexicons.read();
            lexicons = known;
        }
        return known;
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
        return new Reader(tokens, tokens.keys() == Keys.PLAIN ? lexicons().plain() : lexicons().marked()).read();
    }
}
