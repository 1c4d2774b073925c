package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.kehoachxa.intake.source.Align;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;

/** Page numbers that were typed between the paragraphs: the program prints its own. */
final class PageNumbers {

    private static final Pattern NUMBER = Pattern.compile("[-–—~\\s]*(?:(?iu:trang)\\s*)?(\\d{1,3})(?:\\s*/\\s*\\d{1,3})?[-–—~\\s]*");
    private static final Pattern DRESSED = Pattern.compile("[-–—~].*[-–—~]|(?iu:trang).*");

    private PageNumbers() {}

    /** The pieces without numbers of pages, which rise from the beginning to the end. */
    static List<Piece> dropped(List<Piece> pieces, Notes notes) {
        var pages = pages(pieces);
        if (pages.isEmpty()) {
            return pieces;
        }
        var out = new ArrayList<Piece>();
        for (var i = 0; i < pieces.size(); i++) {
            if (pages.contains(i)) {
                notes.furniture(((Para) pieces.get(i)).text());
            } else {
                out.add(pieces.get(i));
            }
        }
        return out;
    }

    private static Set<Integer> pages(List<Piece> pieces) {
        var clear = new HashSet<Integer>();
        var bare = new HashSet<Integer>();
        var last = 0;
        var inOrder = true;
        for (var i = 0; i < pieces.size(); i++) {
            if (!(pieces.get(i) instanceof Para para) || para.label() != null) {
                continue;
            }
            var text = para.text().strip();
            var match = NUMBER.matcher(text);
            if (!match.matches() || Integer.parseInt(match.group(1)) <= last) {
                continue;
            }
            var align = para.look().align();
            var isClear = align == Align.CENTER || align == Align.RIGHT || DRESSED.matcher(text).matches();
            if (!isClear && !text.equals(match.group(1))) {
                // A number behind a hyphen is an item of a list.
                continue;
            }
            var page = Integer.parseInt(match.group(1));
            inOrder &= last == 0 || page == last + 1;
            last = page;
            (isClear ? clear : bare).add(i);
        }
        // Without any look only several that follow each other are pages.
        if (inOrder && clear.size() + bare.size() > 1) {
            clear.addAll(bare);
        }
        return clear;
    }
}
