package vn.kehoachxa.zip;

import java.util.regex.Pattern;

/** Names that are one and the same file on every system. */
final class EntryName {

    static final int LONGEST = 200;

    /** Letters and digits of English, and what joins them; no name begins or ends with a dot. */
    private static final Pattern PLAIN = Pattern.compile("[0-9A-Za-z](?:[0-9A-Za-z _.-]*[0-9A-Za-z_-])?");
    /** Names that Windows keeps for devices, with any ending. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

    private EntryName() {}

    /** Whether it is a path below the folder where it is put, each part a plain name. */
    static boolean isPlain(String name) {
        if (name.length() > LONGEST) {
            return false;
        }
        for (var part : name.split("/", -1)) {
            if (!PLAIN.matcher(part).matches() || DEVICE.matcher(part).matches()) {
                return false;
            }
        }
        return true;
    }
}
