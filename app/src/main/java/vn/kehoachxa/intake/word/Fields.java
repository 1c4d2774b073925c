package vn.kehoachxa.intake.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** The fields that are open while a document is read: their codes are not text, their results are, but for numbers of pages. */
final class Fields {

    private static final Set<String> PAGES = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");
    private static final int MOST = 50;
    private static final int LONGEST_CODE = 200;

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean inCode = true;
        private boolean dropped;
        private boolean contents;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    void begin() {
        if (open.size() < MOST) {
            open.push(new Field());
        }
    }

    void code(String text) {
        if (!open.isEmpty() && open.peek().code.length() < LONGEST_CODE) {
            open.peek().code.append(text);
        }
    }

    void separate() {
        if (!open.isEmpty()) {
            var field = open.peek();
            field.inCode = false;
            field.dropped = isPage(field.code.toString());
            field.contents = word(field.code.toString()).equals("TOC");
        }
    }

    void end() {
        open.poll();
    }

    /** Whether what stands here is printed. */
    boolean shows() {
        return open.stream().noneMatch(f -> f.inCode || f.dropped);
    }

    /** Whether a table of contents is being read. */
    boolean inContents() {
        return open.stream().anyMatch(f -> f.contents);
    }

    /** A field that nobody closed hides no more than its paragraph. */
    void paragraphEnded() {
        open.forEach(f -> {
            f.inCode = false;
            f.dropped = false;
        });
    }

    /** Whether a field gives the number of a page. */
    static boolean isPage(String code) {
        return PAGES.contains(word(code));
    }

    private static String word(String code) {
        return code.strip().split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT);
    }
}
