package vn.kehoachxa.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoachxa.intake.font.OldFont;
import vn.kehoachxa.intake.font.OldFonts;
import vn.kehoachxa.intake.font.SignFonts;
import vn.kehoachxa.intake.source.TextBuilder;
import vn.kehoachxa.plan.RichText;

/** The letters of a paragraph while it is read. White space is as a browser shows it. */
final class Runs {

    /** With more stretches than this, bold and italic letters say nothing. */
    private static final int MOST_MARKS = 1_000;

    /** @param font the old typeface it is written for, or null */
    private record Run(String text, boolean bold, boolean italic, boolean caps, OldFont font) {}

    private final List<Run> runs = new ArrayList<>();
    private boolean blank = true;
    private boolean spaced;
    private boolean broken;

    /** @param text without line ends that are meant */
    void text(String text, Style style) {
        var old = OldFont.of(style.font());
        var shown = style.pre() ? text : collapsed(text);
        if (shown.isEmpty()) {
            return;
        }
        var letters = old.isPresent() ? shown : SignFonts.toUnicode(shown, style.font());
        runs.add(new Run(letters, style.bold(), style.italic(), style.caps(), old.orElse(null)));
        if (!isWhite(letters)) {
            blank = false;
            broken = false;
        }
        spaced = letters.charAt(letters.length() - 1) == ' ';
    }

    /** Runs of spaces, tabs and line ends as one space; none behind another. */
    private String collapsed(String text) {
        var out = new StringBuilder(text.length());
        var space = spaced;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var white = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            if (!white) {
                out.append(c);
            } else if (!space) {
                out.append(' ');
            }
            space = white;
        }
        return out.toString();
    }

    private static boolean isWhite(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff');
    }

    void gap() {
        runs.add(new Run("\t", false, false, false, null));
        spaced = true;
    }

    /** @return whether nothing stands between it and the line break before: the paragraph is over */
    boolean lineBreak() {
        if (blank) {
            return false;
        }
        if (broken) {
            return true;
        }
        runs.add(new Run("\n", false, false, false, null));
        broken = true;
        spaced = true;
        return false;
    }

    boolean isBlank() {
        return blank;
    }

    /** The text, with stretches of old typefaces as Unicode. */
    TextBuilder.Built build() {
        var text = new TextBuilder();
        for (var i = 0; i < runs.size();) {
            var to = i + 1;
            while (to < runs.size() && runs.get(to).font() == runs.get(i).font()) {
                to++;
            }
            stretch(runs.subList(i, to), text);
            i = to;
        }
        var built = text.build();
        return built.content().marks().size() <= MOST_MARKS ? built : new TextBuilder.Built(RichText.of(built.content().text()), built.gaps());
    }

    /** Runs of one way of writing, which is judged over all of them. */
    private static void stretch(List<Run> runs, TextBuilder out) {
        var written = runs.stream().map(Run::text).toList();
        var texts = Optional.ofNullable(runs.getFirst().font()).flatMap(f -> OldFonts.toUnicode(written, f)).orElse(written);
        for (var i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            out.add(run.caps() ? texts.get(i).toUpperCase(Locale.ROOT) : texts.get(i), run.bold(), run.italic());
        }
    }
}
