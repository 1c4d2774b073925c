package vn.kehoachxa.ui.exchange;

import java.util.Locale;

/** How large a file is, as people say it. */
public final class FileSize {

    private static final double KILO = 1024;

    private FileSize() {}

    /** {@code 145 KB}, {@code 2,5 MB}; nothing is smaller than {@code 1 KB}. */
    public static String words(long bytes) {
        var kilos = bytes / KILO;
        return kilos < KILO
                ? String.format(Locale.ROOT, "%d KB", Math.max(1, Math.round(kilos)))
                : String.format(Locale.ROOT, "%.1f MB", kilos / KILO).replace('.', ',');
    }
}
