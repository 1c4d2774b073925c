package vn.kehoachxa.main;

import java.nio.file.Path;

/** What a call of the program asks for. */
sealed interface Start {

    /** The folder in which the sample is laid out where nobody names one. */
    Path SAMPLE_FOLDER = Path.of("ke-hoach-mau");

    /** A verb of the command line. */
    record Verb() implements Start {}

    /** The window. @param folder the data, or null for those of the user */
    record OnData(Path folder) implements Start {}

    /** The sample's files, and the window on them. */
    record Sample(Path folder) implements Start {}

    /** The window, but there is no screen. */
    record NoScreen() implements Start {}

    /**
     * No argument, or only {@code --data DIR}: the window. {@code demo} alone: the sample, in the window where there is a screen. Anything
     * else: a verb.
     */
    static Start of(String[] arguments, boolean screen) {
        var window = arguments.length == 0 || arguments.length == 2 && arguments[0].equals("--data");
        if (window) {
            return screen ? new OnData(arguments.length == 0 ? null : Path.of(arguments[1])) : new NoScreen();
        }
        return screen && arguments.length == 1 && arguments[0].equals("demo") ? new Sample(SAMPLE_FOLDER) : new Verb();
    }
}
