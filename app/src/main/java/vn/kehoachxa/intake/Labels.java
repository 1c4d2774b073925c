package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.Numerals;
import vn.kehoachxa.plan.RichText;

/** Finds the number or the sign at the beginning of a paragraph, typed or of an automatic list. */
final class Labels {

    private static final Map<String, Integer> WORDS = Map.of(
            "nhất", 1, "hai", 2, "ba", 3, "tư", 4, "bốn", 4, "năm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9);
    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    /** L, C, D and M alone are letters of a list. */
    private static final int LAST_ROMAN = 39;

    /** One form of label: what matches it, and how its parts are read. An empty list of parts means that it is none after all. */
    private record Form(LabelKind kind, Pattern pattern, boolean plain, Function<MatchResult, List<Integer>> path) {}

    private static final List<Form> FORMS = List.of(
            form(LabelKind.PART, "((?:PHẦN|Phần|phần|CHƯƠNG|Chương) (?:(?:thứ|THỨ|Thứ) )?(\\p{L}+|\\d{1,2}))(?:\\s*[.:–—-]\\s*|\\s+|$)", false, m -> ordinal(m.group(2))),
            form(LabelKind.ROMAN, "((?:MỤC|Mục) ([IVX]+|\\d{1,2}))(?:\\s*[.:–—-]\\s*|$)", false, m -> ordinal(m.group(2))),
            form(LabelKind.NUMBER, "((?:ĐIỀU|Điều) (\\d{1,3})\\.?)(?:\\s*[:–—-]?\\s*)(?=\\p{Lu}|$)", false, m -> number(m.group(2))),
            form(LabelKind.NUMBER, "((?:[IVX]{1,5}|[A-HĐ])\\.(\\d{1,2})\\s*[.):]?)\\s+(?=\\S)", false, m -> number(m.group(2))),
            form(LabelKind.ROMAN, "(([IVXLC]{1,7})\\s*[.)])\\s*(?!\\p{L}?\\.)", true, m -> roman(m.group(2))),
            form(LabelKind.ROMAN, "(([IVXLC]{1,7})\\s*[-–—:/])\\s*(?=\\p{L}{2})", true, m -> roman(m.group(2))),
            form(LabelKind.ROMAN, "(([IVX]{1,5}))\\s+(?=\\p{Lu}{2,})(?![IVX]+\\b)", true, m -> roman(m.group(2))),
            form(LabelKind.UPPER, "(([A-ZĐ])\\s*[.)/])\\s*(?=\\p{L}{2}|$)", true, m -> letter(m.group(2))),
            form(LabelKind.UPPER, "(([A-ZĐ])\\s*[-–:])\\s+(?=\\p{L}{2}|$)", true, m -> letter(m.group(2))),
            form(LabelKind.NUMBER_3, "((\\d{1,2})\\.(\\d{1,2})\\.(\\d{1,2})(?:\\.\\d{1,2})*\\s*[.):]?)(?![\\d./])\\s*(?=\\S|$)", true,
                    m -> numbers(m.group(2), m.group(3), m.group(4))),
            form(LabelKind.NUMBER_2, "((\\d{1,2})\\.(\\d{1,2})\\s*[.):])(?!\\d)\\s*", true, m -> numbers(m.group(2), m.group(3))),
            form(LabelKind.NUMBER_2, "((\\d{1,2})\\.(\\d{1,2}))\\s+(?=[\\p{Lu}\"“(]|\\d+%)", true, m -> numbers(m.group(2), m.group(3))),
            form(LabelKind.NUMBER, "((\\d{1,2})\\s*\\.)(?:\\s+|(?=[\\p{L}\"“(]|$))", true, m -> number(m.group(2))),
            form(LabelKind.NUMBER, "((\\d{1,2})\\s*[/:])\\s*(?=[\\p{Lu}\"“(])", true, m -> number(m.group(2))),
            form(LabelKind.NUMBER, "((\\d{1,2})\\s*[-–])\\s*(?=\\p{Lu}\\p{Ll})", true, m -> number(m.group(2))),
            form(LabelKind.PAREN, "((\\d{1,2})\\s*\\))\\s*", true, m -> number(m.group(2))),
            form(LabelKind.BRACKET, "(\\((\\d{1,2})\\))\\s*(?=\\S)", true, m -> number(m.group(2))),
            form(LabelKind.BRACKET, "(([①-⑳]))\\s*", true, m -> List.of(m.group(2).charAt(0) - '①' + 1)),
            form(LabelKind.LETTER, "(([a-zđ])\\s*\\))\\s*", true, m -> letter(m.group(2))),
            form(LabelKind.LETTER, "(\\(([a-zđ])\\))\\s*(?=\\S)", true, m -> letter(m.group(2))),
            form(LabelKind.LETTER, "(([a-zđ])\\s*[./])\\s*(?=\\p{Lu}|\\d|$)", true, m -> letter(m.group(2))),
            form(LabelKind.LETTER, "(([a-zđ])\\s*-)\\s+(?=\\p{Lu})", true, m -> letter(m.group(2))),
            form(LabelKind.DASH, "([-–—−‒\u00ad])\\s*(?=[^\\s-])", true, m -> List.of()),
            form(LabelKind.PLUS, "([+＋])\\s*(?=\\S)", true, m -> List.of()),
            form(LabelKind.STAR, "([*✶★]+)\\s*(?=\\S)", true, m -> List.of()),
            form(LabelKind.DOT, "([•●▪■◦○·§➢►⮚➤✓✔→⇒❖◆\uf0b7\uf0a7\uf0d8\uf0fc])\\s*(?=\\S)", true, m -> List.of()));

    private Labels() {}

    private static Form form(LabelKind kind, String pattern, boolean plain, Function<MatchResult, List<Integer>> path) {
        return new Form(kind, Pattern.compile("^" + pattern, FLAGS), plain, path);
    }

    /** Whether the text begins with a typed number or sign. */
    static boolean isTyped(String text) {
        return match(text).isPresent();
    }

    /** The number with which the paragraph begins: that of an automatic list, else a typed one. */
    static Optional<Labelled> of(Para para) {
        if (para.label() != null) {
            var automatic = automatic(para);
            if (automatic.isPresent()) {
                return automatic;
            }
        }
        return match(para.text()).flatMap(m -> typed(para, m));
    }

    private static Optional<Labelled> automatic(Para para) {
        var label = para.label();
        var text = Wording.oneLine(label.text());
        var depth = Math.max(0, label.level());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (label.bullet() && !text.matches("[-–—−+*].*")) {
            return Optional.of(new Labelled(LabelKind.DOT, List.of(), text, true, false, para.content(), depth));
        }
        // A lone number gets the stop that it would have if it were typed.
        var closed = text.matches(".*[\\p{L}\\d]") && !text.contains(" ") ? text + "." : text;
        return match(closed + " Xx")
                .filter(m -> m.matcher().end(1) >= text.replaceFirst("\\s*[.:–—-]$", "").length())
                .map(m -> new Labelled(m.form().kind(), m.path(), text, m.form().plain(), false, para.content(), depth))
                .or(() -> Optional.of(new Labelled(LabelKind.NUMBER, List.of(1), text, false, false, para.content(), depth)));
    }

    private record Match(Form form, Matcher matcher, List<Integer> path) {}

    private static Optional<Match> match(String text) {
        var head = text.length() > 80 ? text.substring(0, 80) : text;
        var plain = head.replace('\u00a0', ' ');
        for (var form : FORMS) {
            var matcher = form.pattern().matcher(plain);
            if (matcher.find()) {
                var path = form.path().apply(matcher);
                if (form.kind().isBullet() || !path.isEmpty()) {
                    return Optional.of(new Match(form, matcher, path));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Labelled> typed(Para para, Match match) {
        var content = para.content();
        var end = match.matcher().end();
        var rest = Rich.slice(content, end);
        // A sign of a symbol font has no meaning outside it.
        var written = Wording.oneLine(match.matcher().group(1)).replaceAll("\\p{Co}", "•");
        var bold = Rich.prefix(content, MarkStyle.BOLD) >= written.length();
        if (match.form().kind() == LabelKind.PART && !isPart(written, rest, bold || Paras.isCentred(para))) {
            return Optional.empty();
        }
        var plain = match.form().plain() || written.matches("(?iu)phần [IVXLC]+");
        return Optional.of(new Labelled(match.form().kind(), match.path(), written, plain, bold, rest, -1));
    }

    /** "Phần hai của dự án …" begins a sentence and no part. */
    private static boolean isPart(String written, RichText rest, boolean standsOut) {
        return rest.text().isEmpty() || Wording.isCapitals(rest.text()) || standsOut || Character.isUpperCase(written.charAt(1));
    }

    private static List<Integer> ordinal(String word) {
        var lower = Wording.lower(word);
        if (WORDS.containsKey(lower)) {
            return List.of(WORDS.get(lower));
        }
        if (lower.equals("mười")) {
            return List.of(10);
        }
        if (word.chars().allMatch(Character::isDigit)) {
            return number(word);
        }
        var roman = roman(word);
        return !roman.isEmpty() ? roman : word.length() == 1 ? letter(lower) : List.of();
    }

    private static List<Integer> number(String digits) {
        return numbers(digits);
    }

    private static List<Integer> numbers(String... digits) {
        var path = new ArrayList<Integer>();
        for (var d : digits) {
            var value = Integer.parseInt(d);
            if (value == 0) {
                return List.of();
            }
            path.add(value);
        }
        return path;
    }

    private static List<Integer> roman(String text) {
        for (var n = 1; n <= LAST_ROMAN; n++) {
            if (Numerals.roman(n).equals(text)) {
                return List.of(n);
            }
        }
        return List.of();
    }

    /** The place of a letter in a list; letters that no Vietnamese list has (f, j, w, z) follow the one before them. */
    private static List<Integer> letter(String text) {
        var letter = Wording.lower(text);
        for (var n = 1; n <= 23; n++) {
            if (Numerals.letter(n).equals(letter)) {
                return List.of(n);
            }
        }
        return letter.equals("f") ? List.of(7) : List.of(23);
    }
}
