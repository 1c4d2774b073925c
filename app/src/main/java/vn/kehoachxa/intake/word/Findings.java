package vn.kehoachxa.intake.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.kehoachxa.intake.source.Remark;
import vn.kehoachxa.plan.Texts;

/** What is left out or changed on the way, to be told. */
final class Findings {

    /** More are not read by anybody. */
    private static final int MOST_FOOTNOTES = 100;

    private final Set<String> footnotes = new LinkedHashSet<>();
    private final Set<String> fonts = new LinkedHashSet<>();
    private int inserted;
    private int deleted;
    private int comments;
    private int pictures;
    private int contents;
    private int hidden;
    private int foreign;

    void inserted() {
        inserted++;
    }

    void deleted() {
        deleted++;
    }

    void comment() {
        comments++;
    }

    void picture() {
        pictures++;
    }

    /** A line of a table of contents. */
    void contents() {
        contents++;
    }

    void hidden() {
        hidden++;
    }

    /** Another document within this one. */
    void foreign() {
        foreign++;
    }

    void footnote(String text) {
        if (!text.isBlank() && footnotes.size() < MOST_FOOTNOTES) {
            footnotes.add(Texts.oneLine(text));
        }
    }

    void oldFont(String name) {
        if (fonts.size() < MOST_FOOTNOTES) {
            fonts.add(name);
        }
    }

    List<Remark> remarks() {
        var remarks = new ArrayList<Remark>();
        if (inserted + deleted > 0) {
            remarks.add(new Remark("TRACKED", "", List.of(inserted, deleted)));
        }
        if (!fonts.isEmpty()) {
            remarks.add(new Remark("OLD-FONT", "", List.of(String.join(", ", fonts))));
        }
        counted(remarks, "COMMENTS", comments);
        counted(remarks, "PICTURES", pictures);
        counted(remarks, "CONTENTS", contents);
        counted(remarks, "HIDDEN", hidden);
        counted(remarks, "EMBEDDED", foreign);
        footnotes.forEach(f -> remarks.add(new Remark("FOOTNOTE", f, List.of())));
        return remarks;
    }

    private static void counted(List<Remark> remarks, String code, int count) {
        if (count > 0) {
            remarks.add(new Remark(code, "", List.of(count)));
        }
    }
}
