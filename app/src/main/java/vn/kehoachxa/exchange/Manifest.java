package vn.kehoachxa.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.About;
import vn.kehoachxa.plan.Contact;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.PaperKind;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;

/**
 * What a province file says of itself, in its {@code manifest.json}.
 *
 * @param program the version of the program that wrote it
 * @param office whose paper it is
 * @param contact whom to ask about it
 * @param paper the paper's id
 * @param number without the symbol; empty for a draft
 * @param date on which it was issued; null for a draft
 * @param about what a report reports on; null for a plan
 * @param gaps what was still missing when it was written
 * @param parts every other entry of the zip, in its order there
 */
public record Manifest(
        String program, Office office, Contact contact, UUID paper, PaperType type, PaperKind kind, int year, Integer yearTo, int version,
        PaperState state, String number, String symbol, LocalDate date, String subject, About about, List<Gap> gaps, List<Part> parts) {

    /** The name of the entry in which it stands. */
    public static final String NAME = "manifest.json";

    public Manifest {
        gaps = List.copyOf(gaps);
        parts = List.copyOf(parts);
    }

    /** Whether the paper was not issued when it was sent. */
    public boolean isDraft() {
        return state == PaperState.DRAFT;
    }
}
