package vn.kehoachxa.intake.word;

import java.util.regex.Pattern;

/** Which bookmarks are told of. */
final class Anchors {

    /** What Word puts there by itself: where the caret was, ends of links, headings in a table of contents. */
    private static final Pattern OF_WORD = Pattern.compile("_(GoBack|Hlk\\d+|Hlt\\d+|Toc\\d+|Ref\\d+|Ref_.*|PictureBullets|MON_\\d+)|OLE_LINK\\d+");
    private static final int LONGEST = 100;

    private Anchors() {}

    /** @param name may be null */
    static boolean isKept(String name) {
        return name != null && !name.isBlank() && name.length() <= LONGEST && !OF_WORD.matcher(name).matches();
    }
}
