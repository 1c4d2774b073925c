package vn.kehoachxa.plan;

import java.util.UUID;

/**
 * What a paper is, beside its text.
 *
 * @param id the same through all versions
 * @param version 1 for the first; counts issues
 * @param supersedes the version that this one replaces, or null
 * @param issued number and day once issued, or null
 * @param year the year of the plan, the first one of a longer plan
 * @param yearTo the last year of a longer plan, or null
 */
public record Identity(
        UUID id, PaperType type, PaperKind kind, Office office, int version, Integer supersedes, PaperState state, Issued issued,
        Form form, int year, Integer yearTo) {

    public Identity {
        if (!Years.isYear(year) || yearTo != null && (!Years.isYear(yearTo) || yearTo < year)) {
            throw new IllegalArgumentException("years " + year + " to " + yearTo);
        }
    }

    /** The same as a paper of another office, which can be read and not changed. */
    public Identity closedOf(Office other) {
        return new Identity(id, type, kind, other, version, supersedes, PaperState.CLOSED, issued, form, year, yearTo);
    }

    public Identity withForm(Form newForm) {
        return new Identity(id, type, kind, office, version, supersedes, state, issued, newForm, year, yearTo);
    }

    public Identity withState(PaperState newState) {
        return new Identity(id, type, kind, office, version, supersedes, newState, issued, form, year, yearTo);
    }

    /** Numbered, dated and locked. */
    public Identity issued(Issued as) {
        return new Identity(id, type, kind, office, version, supersedes, PaperState.ISSUED, as, form, year, yearTo);
    }

    /** A draft of the version that is to take the place of this one. */
    public Identity amended() {
        return new Identity(id, type, kind, office, version + 1, (Integer) version, PaperState.DRAFT, null, form, year, yearTo);
    }

    /** A first draft of a paper of its own. */
    public Identity draftOf(UUID newId) {
        return new Identity(newId, type, kind, office, 1, null, PaperState.DRAFT, null, form, year, yearTo);
    }

    public Identity withYears(int newYear, Integer newYearTo) {
        return new Identity(id, type, kind, office, version, supersedes, state, issued, form, newYear, newYearTo);
    }
}
