package vn.kehoachxa.exchange;

import java.util.List;
import java.util.stream.Collectors;
import vn.kehoachxa.plan.Paper;

/** The file that says what was missing: for people, so it opens in the plainest program there is. */
final class GapList {

    /** Old text editors of Windows take a file for Unicode only where it says so. */
    private static final String MARK = "\ufeff";
    private static final String BREAK = "\r\n";

    private final GapWords words;

    GapList(GapWords words) {
        this.words = words;
    }

    String of(Paper paper, List<Gap> gaps) {
        return MARK + (gaps.isEmpty()
                ? "Không còn thiếu mục nào." + BREAK
                : gaps.stream()
                        .map(g -> "- " + words.of(paper, g) + BREAK)
                        .collect(Collectors.joining("", "Những mục còn thiếu khi lập tệp này: " + gaps.size() + BREAK, "")));
    }
}
