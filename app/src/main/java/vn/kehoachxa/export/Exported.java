package vn.kehoachxa.export;

import java.nio.file.Path;

/** A file that was written. @param bytes its size @param sha256 of its content, in lower-case hexadecimal */
public record Exported(Path path, Format format, long bytes, String sha256) {}
