package vn.kehoachxa.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.stream.Stream;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.problem.ProblemException;

/** Gives a file to a reader and judges what comes of it. For any number of threads. */
final class Trial {

    private static final String READ = "read";
    private static final int LONGEST = 2_000;

    private final List<Messages> languages = List.of(new Messages(Messages.VIETNAMESE), new Messages(Messages.ENGLISH));

    /**
     * What came of a file.
     *
     * @param outcome {@code read}, the code of the problem, or what is wrong
     * @param fault what must not happen; null where all is well
     */
    record Verdict(String outcome, Throwable fault) {

        boolean isFault() {
            return fault != null;
        }

        /** The same for the same fault: its kind and the place where it was noticed. */
        String kind() {
            var place = Stream.concat(Arrays.stream(fault.getStackTrace()).filter(f -> f.getClassName().startsWith("vn.kehoachxa.") && !f.getClassName().contains(".fuzz.")).limit(1),
                    Arrays.stream(fault.getStackTrace()).limit(1)).map(Objects::toString).findFirst().orElse("");
            return outcome + " at " + place;
        }
    }

    Verdict of(Readers.Reader reader, byte[] file) {
        try {
            reader.read().read(file);
            return new Verdict(READ, null);
        } catch (ProblemException refused) {
            return refused(refused);
        } catch (Throwable fault) {
            return new Verdict(fault.getClass().getSimpleName(), fault);
        }
    }

    /** A refusal has its sentences, and did not take all memory to come to. */
    private Verdict refused(ProblemException refused) {
        if (refused.getCause() instanceof OutOfMemoryError spent) {
            return new Verdict("OutOfMemoryError", spent);
        }
        for (var messages : languages) {
            try {
                var sentences = messages.what(refused) + messages.advice(refused);
                if (sentences.length() > LONGEST) {
                    return new Verdict("a sentence of " + refused.code() + " that nobody reads to its end", refused);
                }
                if (sentences.chars().anyMatch(Trial::isHidden)) {
                    return new Verdict("hidden letters in the sentence of " + refused.code(), refused);
                }
            } catch (MissingResourceException | IllegalArgumentException unsaid) {
                return new Verdict("no sentence for " + refused.code(), unsaid);
            }
        }
        return new Verdict(refused.code(), null);
    }

    private static boolean isHidden(int c) {
        return Character.isISOControl(c) || c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069' || c == '\u200e' || c == '\u200f';
    }
}
