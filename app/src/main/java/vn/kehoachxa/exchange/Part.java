package vn.kehoachxa.exchange;

import java.util.UUID;
import vn.kehoachxa.plan.Coded;

/**
 * A file inside a province file, as the manifest tells it.
 *
 * @param name its path in the zip: plain ASCII, folders parted by {@code /}
 * @param type its media type
 * @param bytes its size
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param title the name under which a person knows it, such as the own name of a signed copy or of a piece of evidence
 * @param about the piece of evidence that it is; null for all others
 */
public record Part(String name, Role role, String type, long bytes, String sha256, String title, UUID about) {

    /** What a part is there for. */
    public enum Role implements Coded {
        /** The pages. */
        PDF,
        WORD,
        /** What the paper states, as lists. */
        SHEET,
        /** The paper as canonical JSON. */
        DATA,
        /** What was still missing, in words. */
        MISSING,
        /** The plan that a report reports on, with what was recorded of it, as canonical JSON. */
        PROGRESS,
        /** A signed copy, as it was attached. */
        SIGNED,
        /** A file that shows that something was done. */
        EVIDENCE
    }
}
