package vn.kehoachxa.export;

import java.util.EnumMap;
import java.util.Optional;
import java.util.function.Function;

/** The files that were kept of a paper when it was issued. */
@FunctionalInterface
public interface KeptBytes {

    /** Of a draft. */
    KeptBytes NONE = format -> Optional.empty();

    /** Reads them all. @param file gives the bytes that were kept under a format's code */
    static KeptBytes read(Function<String, Optional<byte[]>> file) {
        var files = new EnumMap<Format, byte[]>(Format.class);
        for (var format : Format.values()) {
            file.apply(format.code()).ifPresent(bytes -> files.put(format, bytes));
        }
        return format -> Optional.ofNullable(files.get(format));
    }

    /** The bytes in a format; empty where none were kept. */
    Optional<byte[]> of(Format format);
}
