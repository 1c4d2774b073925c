package vn.kehoachxa.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An enum constant that has a name in files, in the database and on the command line. */
public interface Coded {

    /** The constant's Java name; every enum has it. */
    String name();

    /** The name in files: lower case unless the constant says otherwise. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of {@code type} whose code is {@code code}, or empty where there is none. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants()).filter(c -> c.code().equals(code)).findFirst();
    }

    /**
     * The constant of {@code type} whose code is {@code code}.
     *
     * @throws IllegalArgumentException where there is none
     */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        return find(type, code).orElseThrow(() ->
                new IllegalArgumentException("no " + type.getSimpleName() + " is called \"" + code + "\""));
    }
}
