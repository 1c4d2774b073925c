package vn.kehoachxa.ui.exchange.rollup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a summary goes: an Excel file, and pages of the same name beside it. Nothing that is there is replaced, but what somebody has named
 * in the dialog that asks about that.
 *
 * @param excel as it was proposed or named
 * @param named whether somebody named it, and was asked where it was there already
 */
record RollupTarget(Path excel, boolean named) {

    private static final String EXCEL = ".xlsx";
    private static final String PAGES = ".pdf";
    private static final int LONGEST_NAME = 120;

    /** A proposal in a folder. @param name without an ending; what a file's name may not hold is left out */
    static RollupTarget proposed(Path folder, String name) {
        var plain = name.replaceAll("[\\\\/:*?\"<>|…]", " ").replaceAll("\\s+", " ").strip();
        return new RollupTarget(folder.resolve((plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME).strip() : plain) + EXCEL), false);
    }

    static Path pages(Path excel) {
        return excel.resolveSibling(base(excel) + PAGES);
    }

    private static String base(Path file) {
        var name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(EXCEL) ? name.substring(0, name.length() - EXCEL.length()) : name;
    }

    /** The Excel file that is written now: the next free name where the one here is taken. @param withPages whether pages go beside it */
    Path free(boolean withPages) {
        for (var n = 1; ; n++) {
            var file = n == 1 ? excel : excel.resolveSibling(base(excel) + " (" + n + ")" + EXCEL);
            var mayReplace = n == 1 && named;
            if ((mayReplace || Files.notExists(file)) && !(withPages && Files.exists(pages(file)))) {
                return file;
            }
        }
    }
}
