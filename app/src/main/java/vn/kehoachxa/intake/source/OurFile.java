package vn.kehoachxa.intake.source;

import java.util.UUID;

/**
 * What a file of ours says of itself, beside its text.
 *
 * @param paper the id of the paper that it was made of
 * @param office the id of the office whose paper that is; or null
 * @param circulation the mark of circulation in the margin of page 1; empty where there is none
 * @param contact the body's address in the margin of page 1; empty where there is none
 */
public record OurFile(UUID paper, UUID office, String circulation, String contact) {}
