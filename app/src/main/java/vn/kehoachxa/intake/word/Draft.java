package vn.kehoachxa.intake.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoachxa.intake.font.OldFont;
import vn.kehoachxa.intake.font.OldFonts;
import vn.kehoachxa.intake.font.SignFonts;
import vn.kehoachxa.intake.office.Element;
import vn.kehoachxa.intake.source.TextBuilder;

/** A paragraph while its runs are read. */
final class Draft {

    /** @param font the old typeface it is written for, or null */
    private record Span(String text, boolean bold, boolean italic, boolean caps, OldFont font, String fontName) {}

    private final List<Span> spans = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private final List<Element> boxesBefore = new ArrayList<>();
    private final List<Element> boxesAfter = new ArrayList<>();
    private final Map<Integer, Integer> sizes = new HashMap<>();
    private boolean blank = true;
    private boolean opens;
    private int page;

    Draft(int page) {
        this.page = page;
    }

    /** @param look what the letters come to: nothing in it is null */
    void add(String text, RunLook look) {
        if (text.isEmpty()) {
            return;
        }
        var old = OldFont.of(look.font());
        var shown = old.isPresent() ? text : SignFonts.toUnicode(text, look.font());
        spans.add(new Span(shown, look.bold(), look.italic(), look.caps(), old.orElse(null), look.font()));
        if (!shown.isBlank()) {
            blank = false;
            sizes.merge(look.size(), shown.length(), Integer::sum);
        }
    }

    /** A tab or a line break. */
    void white(String text) {
        spans.add(new Span(text, false, false, false, null, ""));
    }

    void anchor(String name) {
        anchors.add(name);
    }

    void box(Element content) {
        (blank ? boxesBefore : boxesAfter).add(content);
    }

    /** A page begins with it. */
    void opens() {
        opens = true;
    }

    /** Word began a page before it. */
    void page(int number) {
        page = number;
    }

    int page() {
        return page;
    }

    boolean isBlank() {
        return blank;
    }

    boolean opensPage() {
        return opens;
    }

    List<String> anchors() {
        return anchors;
    }

    List<Element> boxesBefore() {
        return boxesBefore;
    }

    List<Element> boxesAfter() {
        return boxesAfter;
    }

    /** Of most of its letters, pt; 0 where there are none. */
    double size() {
        return sizes.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(e -> e.getKey() / 2.0).orElse(0.0);
    }

    /** The text, with stretches of old typefaces as Unicode. */
    TextBuilder.Built text(Findings findings, Limits limits) {
        var text = new TextBuilder();
        for (var i = 0; i < spans.size();) {
            var to = i + 1;
            while (to < spans.size() && spans.get(to).font() == spans.get(i).font()) {
                to++;
            }
            stretch(spans.subList(i, to), findings, text);
            i = to;
        }
        limits.letters(text.length());
        return text.build();
    }

    /** Spans of one way of writing, which is judged over all of them. */
    private static void stretch(List<Span> stretch, Findings findings, TextBuilder text) {
        var written = stretch.stream().map(Span::text).toList();
        var read = Optional.ofNullable(stretch.getFirst().font()).flatMap(f -> OldFonts.toUnicode(written, f));
        read.ifPresent(r -> findings.oldFont(stretch.getFirst().fontName()));
        var texts = read.orElse(written);
        for (var i = 0; i < stretch.size(); i++) {
            var span = stretch.get(i);
            text.add(span.caps() ? capitals(texts.get(i)) : texts.get(i), span.bold(), span.italic());
        }
    }

    private static String capitals(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().map(Character::toUpperCase).forEach(out::appendCodePoint);
        return out.toString();
    }
}
