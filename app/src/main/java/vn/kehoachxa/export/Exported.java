package vn.kehoachxa.export;

import java.nio.file.Path;
import vn.kehoachxa.plan.Coded;

/**
 * A file that was written.
 *
 * @param format the kind of file: a {@link Format}, or that of a room which writes files of its own
 * @param bytes its size
 * @param sha256 of its content, in lower-case hexadecimal
 */
public record Exported(Path path, Coded format, long bytes, String sha256) {}
