package vn.kehoachxa.intake.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a text's lines were broken to a width, and which lines belong together then. Judged as a person would: a line that is full goes
 * on in the next, unless that begins with a number or a dash or is a heading.
 *
 * @param width letters of a full line; 0 where lines were not broken
 * @param spaced whether a blank line stands behind nearly every line, as programs that read PDF files leave it
 * @param least letters of the shortest line that may go on in the next although it is not full
 */
record Wrapping(int width, boolean spaced, int least) {

    /** Shorter lines say nothing about the width. */
    private static final int SHORTEST = 40;
    private static final int FEWEST = 6;
    private static final int WIDEST = 130;
    private static final double FULL = 0.9;
    private static final double NEARLY_FULL = 0.85;
    /** Letters on a line of a page. */
    private static final int NARROWEST = 65;

    /** What ends a paragraph. */
    private static final String ENDS = ".;:!?”\"";

    private static final Pattern LABEL = Pattern.compile(
            "([-+•*–—▪●○➢✓]\\s|[IVXLC]{1,6}[.)/]\\s|\\d{1,3}(\\.\\d{1,3}){0,4}[.)/]\\s|\\d{1,2}(\\.\\d{1,2}){1,4}\\s|[a-zđA-ZĐ][.)]\\s).*");
    private static final Pattern OPENING = Pattern.compile(
            "(Điều|Chương|Phần|Mục|Khoản|Phụ lục|PHỤ LỤC|PHẦN|CHƯƠNG|MỤC)\\s+[\\dIVXLCA-Z].*|(Căn cứ|Nơi nhận|Kính gửi|Số:|TM\\.|KT\\.|Q\\.).*");
    private static final Pattern RANGE = Pattern.compile("(?s).*\\b(19|20)\\d\\d\n[-–]\\s?(19|20)\\d\\d\\b.*");

    static Wrapping of(List<String> lines) {
        var written = lines.stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
        var blanks = lines.size() - written.size();
        var longer = written.stream().mapToInt(String::length).filter(n -> n >= SHORTEST).sorted().toArray();
        var spaced = blanks * 10 >= written.size() * 8;
        if (longer.length < FEWEST) {
            return new Wrapping(0, spaced, 0);
        }
        var width = longer[longer.length * 9 / 10];
        var full = 0;
        for (var n : longer) {
            full += n >= width * 0.8 ? 1 : 0;
        }
        return new Wrapping(width <= WIDEST && full * 2 >= longer.length ? width : 0, spaced, 0);
    }

    /** Of a stretch that somebody chose: short lines in it are items, one below the other, also where they begin in a small letter. */
    static Wrapping ofPart(List<String> lines) {
        var whole = of(lines);
        var single = whole.width == 0 ? ofOne(lines) : 0;
        return single > 0 ? new Wrapping(single, true, SHORTEST) : new Wrapping(whole.width, whole.spaced, SHORTEST);
    }

    /** The width of a single paragraph, of which all lines but the last are about as long as pages are wide; else 0. */
    private static int ofOne(List<String> lines) {
        var written = lines.stream().map(String::strip).toList();
        var full = written.stream().limit(Math.max(0, written.size() - 1L)).mapToInt(String::length).toArray();
        var longest = Arrays.stream(full).max().orElse(0);
        return longest <= WIDEST && Arrays.stream(full).allMatch(n -> n >= NARROWEST && n >= longest * NEARLY_FULL) ? longest : 0;
    }

    /**
     * Whether a line goes on with the paragraph before it.
     *
     * @param last the last line of that paragraph, stripped
     * @param line stripped, not empty
     * @param apart whether a blank line or the end of a page stands between
     */
    boolean goesOn(String last, String line, boolean apart) {
        if (isRange(last, line)) {
            return true;
        }
        if (beginsWithLabel(line)) {
            return false;
        }
        var ended = !last.isEmpty() && ENDS.indexOf(last.charAt(last.length() - 1)) >= 0;
        var full = width > 0 && last.length() + 1 + firstWord(line) >= width * FULL;
        if (isSmall(line)) {
            return (!ended || full && !apart) && last.length() >= least;
        }
        if (!full || isCapitals(last) != isCapitals(line) || OPENING.matcher(line).matches()) {
            return false;
        }
        return apart ? spaced && !ended : !ended || !spaced;
    }

    /** Whether the line begins with a number or a sign of a list. */
    static boolean beginsWithLabel(String line) {
        return LABEL.matcher(line).matches();
    }

    /** "2026 - 2030", broken before the dash. */
    private static boolean isRange(String last, String line) {
        return RANGE.matcher(last + "\n" + line).matches();
    }

    private static int firstWord(String line) {
        var end = line.indexOf(' ');
        return end < 0 ? line.length() : end;
    }

    private static boolean isSmall(String line) {
        var first = line.codePointAt(0);
        return Character.isLowerCase(first) || first == ',' || first == ';' || first == ')';
    }

    private static boolean isCapitals(String line) {
        return line.chars().anyMatch(Character::isLetter) && line.chars().noneMatch(Character::isLowerCase);
    }
}
