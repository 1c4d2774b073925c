package vn.kehoachxa.export;

import java.util.Optional;

/** The files that were kept of a paper when it was issued. */
@FunctionalInterface
public interface KeptBytes {

    /** Of a draft. */
    KeptBytes NONE = format -> Optional.empty();

    /** The bytes in a format; empty where none were kept. */
    Optional<byte[]> of(Format format);
}
