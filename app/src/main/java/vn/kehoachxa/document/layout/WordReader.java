package vn.kehoachxa.document.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.layout.Word.Gap;
import vn.kehoachxa.document.layout.Word.Span;

/** Cuts runs into words. A no-break space is a letter like any other; a tab is a space. */
final class WordReader {

    private final Metrics metrics;
    private final double size;
    private final List<Word> words = new ArrayList<>();

    private final List<Span> spans = new ArrayList<>();
    private double width;
    private Gap gap = Gap.BREAK;
    private int spaces;
    private Face spaceFace = Face.REGULAR;
    private double spaceWidth;
    /** So many words of a name were read; 0 outside names. */
    private int name;

    private WordReader(Metrics metrics, double size) {
        this.metrics = metrics;
        this.size = size;
    }

    static List<Word> read(Metrics metrics, List<Run> runs, double size) {
        var reader = new WordReader(metrics, size);
        runs.forEach(reader::read);
        if (!reader.spans.isEmpty() || reader.words.isEmpty() || reader.gap == Gap.NEW_LINE) {
            reader.endWord();
        }
        return reader.words;
    }

    private void read(Run run) {
        var face = Face.of(run.bold(), run.italic());
        var text = run.text();
        var from = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n') {
                addLetters(text, from, i, face);
                from = i + 1;
                if (c == '\n') {
                    newLine();
                } else {
                    addSpace(face);
                }
            }
        }
        addLetters(text, from, text.length(), face);
    }

    private void addLetters(String text, int from, int to, Face face) {
        if (from < to) {
            var letters = text.substring(from, to);
            var wide = metrics.width(letters, face, size);
            spans.add(new Span(letters, face, wide));
            width += wide;
        }
    }

    private void addSpace(Face face) {
        if (!spans.isEmpty()) {
            endWord();
        }
        spaces++;
        spaceFace = face;
        spaceWidth += metrics.width(" ", face, size);
    }

    private void newLine() {
        if (!spans.isEmpty() || gap == Gap.NEW_LINE || words.isEmpty()) {
            endWord();
        }
        gap = Gap.NEW_LINE;
        spaces = 0;
        spaceWidth = 0;
    }

    private void endWord() {
        var word = new Word(List.copyOf(spans), width, gap, spaces, spaceFace, spaceWidth);
        if (gap == Gap.BREAK && !words.isEmpty() && !words.getLast().spans().isEmpty()) {
            word = tied(words.getLast().text(), word);
        } else {
            name = 0;
        }
        words.add(word);
        spans.clear();
        width = 0;
        gap = Gap.BREAK;
        spaces = 0;
        spaceWidth = 0;
    }

    /** The word with what holds it to the one before. */
    private Word tied(String before, Word word) {
        var text = word.text();
        if (!Ties.isName(text) || Ties.endsPhrase(before)) {
            name = 0;
        } else if (Ties.isTitle(before)) {
            name = 1;
            tieTitle(before);
        } else {
            name = name > 0 && name < Ties.LONGEST_NAME ? name + 1 : 0;
        }
        return Ties.between(before, text) ? word.with(Gap.TIE) : name > 0 ? word.with(Gap.LOOSE_TIE) : word;
    }

    /** "thành" of "thành phố", "đồng" of "đồng chí". @param second the last word read */
    private void tieTitle(String second) {
        var at = words.size() - 1;
        if (at > 0 && words.get(at).gap() == Gap.BREAK && Ties.isTitle(words.get(at - 1).text(), second)) {
            words.set(at, words.get(at).with(Gap.LOOSE_TIE));
        }
    }
}
