package vn.kehoachxa.store;

import java.nio.file.Path;

/**
 * A file of another office, kept as it came.
 *
 * @param version of the paper in it
 * @param name under which it came
 * @param file where its bytes lie; they may be missing where somebody took them away
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record ReceivedFile(int version, String name, Path file, String sha256) {}
