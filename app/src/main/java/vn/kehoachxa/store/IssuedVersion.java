package vn.kehoachxa.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.Issued;

/**
 * A version of a paper as it was issued; it never changes, but for the signed copies beside it.
 *
 * @param symbol that stood behind its number
 * @param signatory the name below it; may be empty
 * @param at when it was kept here: as a rule when it was issued; null for one that was issued elsewhere and is told from its rows
 * @param by who did so; null with {@code at}
 * @param sha256 of its canonical JSON
 * @param files the hash of each file that was kept with it, by its format; empty for one that was issued elsewhere
 * @param signed oldest first, without those that were withdrawn
 */
public record IssuedVersion(
        int version, Issued issued, String symbol, Form form, String signatory, Instant at, String by, String sha256,
        Map<String, String> files, List<SignedCopy> signed) {

    public IssuedVersion {
        files = Map.copyOf(files);
        signed = List.copyOf(signed);
    }

    /** Whether it was issued on another PC of the office: what is issued here is kept with its files. */
    public boolean isForeign() {
        return files.isEmpty();
    }
}
