package vn.kehoachxa.export;

import java.util.EnumMap;
import java.util.Optional;
import java.util.function.Function;

/** The files that were kept of a paper when it was issued. */
@FunctionalInterface
public interface KeptBytes {

    /** The name under which the paper itself is kept as data. It is no format: the file of data that is exported has what was recorded since. */
    String DATA = "data";

    /** Of a draft. */
    KeptBytes NONE = format -> Optional.empty();

    /** Reads them all. @param file gives the bytes that were kept under a format's code, or under {@link #DATA} */
    static KeptBytes read(Function<String, Optional<byte[]>> file) {
        var files = new EnumMap<Format, byte[]>(Format.class);
        for (var format : Format.values()) {
            file.apply(format.code()).ifPresent(bytes -> files.put(format, bytes));
        }
        var data = file.apply(DATA);
        return new KeptBytes() {

            @Override
            public Optional<byte[]> of(Format format) {
                return Optional.ofNullable(files.get(format));
            }

            @Override
            public Optional<byte[]> data() {
                return data;
            }
        };
    }

    /** The bytes in a format; empty where none were kept. */
    Optional<byte[]> of(Format format);

    /** The paper as it was issued, as canonical JSON; empty where it was not kept. */
    default Optional<byte[]> data() {
        return Optional.empty();
    }
}
