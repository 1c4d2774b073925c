package vn.kehoachxa.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import vn.kehoachxa.export.KeptBytes;
import vn.kehoachxa.plan.Contact;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PrintOptions;

/**
 * What is to go into a province file.
 *
 * @param paper a draft as it stands, or a version as it was issued
 * @param options how the office prints, for what is not kept
 * @param kept the files that were kept when the paper was issued
 * @param signed signed copies, which go along untouched
 * @param progress of a report: its plan with what was recorded of it; else null
 * @param evidence the pieces that were chosen, each with the id that the log knows it by
 */
public record Sending(
        Paper paper, PrintOptions options, KeptBytes kept, Contact contact, List<Enclosed> signed, Followed progress, List<Enclosed> evidence) {

    public Sending {
        signed = List.copyOf(signed);
        evidence = List.copyOf(evidence);
    }

    /**
     * A file that goes along as it is; it is never opened.
     *
     * @param id of the signed copy or of the piece of evidence
     * @param name its own name
     * @param file where its bytes lie
     */
    public record Enclosed(UUID id, String name, Path file) {}
}
