package vn.kehoachxa.plan;

import java.util.List;
import java.util.UUID;

/**
 * Something to do (nhiệm vụ), standing at a line or a row. Where the row's columns say lead, supporting units, timing or outcome, the
 * cells are the truth and the texts here are empty; see {@link StatedTask}.
 *
 * @param content details beyond the text
 * @param lead the unit that answers for it, where no cell or heading says so
 * @param assignee the person
 * @param authority who decides
 * @param waitingFor the document that it waits for
 * @param corrected what the clerk made of the timing; null where the program's reading stands
 */
public record Task(
        UUID id, UUID at, String content, String lead, List<String> supporting, String assignee, String outcome, String authority,
        String timing, String waitingFor, TimingReading corrected)
        implements Entry {

    public Task {
        content = Texts.clean(content);
        lead = Texts.clean(lead);
        supporting = Texts.lines(supporting);
        assignee = Texts.clean(assignee);
        outcome = Texts.clean(outcome);
        authority = Texts.clean(authority);
        timing = Texts.clean(timing);
        waitingFor = Texts.clean(waitingFor);
    }

    /** A task of which everything known stands in its row or line. */
    public static Task at(UUID id, UUID at) {
        return new Task(id, at, "", "", List.of(), "", "", "", "", "", null);
    }

    public Task withLead(String value) {
        return new Task(id, at, content, value, supporting, assignee, outcome, authority, timing, waitingFor, corrected);
    }

    public Task withSupporting(List<String> value) {
        return new Task(id, at, content, lead, value, assignee, outcome, authority, timing, waitingFor, corrected);
    }

    public Task withAssignee(String value) {
        return new Task(id, at, content, lead, supporting, value, outcome, authority, timing, waitingFor, corrected);
    }

    public Task withOutcome(String value) {
        return new Task(id, at, content, lead, supporting, assignee, value, authority, timing, waitingFor, corrected);
    }

    public Task withAuthority(String value) {
        return new Task(id, at, content, lead, supporting, assignee, outcome, value, timing, waitingFor, corrected);
    }

    public Task withTiming(String value) {
        return new Task(id, at, content, lead, supporting, assignee, outcome, authority, value, waitingFor, corrected);
    }

    public Task withWaitingFor(String value) {
        return new Task(id, at, content, lead, supporting, assignee, outcome, authority, timing, value, corrected);
    }

    public Task withCorrected(TimingReading value) {
        return new Task(id, at, content, lead, supporting, assignee, outcome, authority, timing, waitingFor, value);
    }
}
