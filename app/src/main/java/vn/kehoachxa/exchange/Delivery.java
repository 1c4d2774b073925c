package vn.kehoachxa.exchange;

import java.nio.file.Path;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Paper;

/**
 * A file that came from an office, looked through from end to end: every hash, every limit, and that its parts say the same.
 *
 * @param file where it lies
 * @param bytes its size
 * @param sha256 of the whole file, in lower-case hexadecimal
 * @param manifest what it says of itself; null where it is a lone PDF that carries its paper
 * @param paper the paper, as it was sent
 * @param progress the plan that a report reports on, with what was recorded of it; null where the file has none
 */
public record Delivery(Path file, long bytes, String sha256, Manifest manifest, Paper paper, Followed progress) {}
