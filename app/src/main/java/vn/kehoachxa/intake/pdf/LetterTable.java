package vn.kehoachxa.intake.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.pdfbox.cos.COSStream;

/**
 * Counts what a font's table of letters (CMap) names, before PDFBox reads it. The table is taken apart the way PDFBox takes it apart: comments,
 * strings and dictionaries are what it holds for them, else a range could hide in one.
 */
final class LetterTable {

    /** A table of all 65,536 codes is 1 MB long. */
    private static final int LONGEST = 8 << 20;
    private static final int LONGEST_CODE = 512;
    /** Codes and names that are longer than this count more than once. */
    private static final int PLAIN = 64;
    /** A table within PDFBox that another one begins with. */
    private static final int WITHIN = 50_000;
    private static final int WITHIN_RANGES = 500;
    private static final Set<String> RANGES = Set.of("begincodespacerange", "begincidrange");
    /** Names that have a value: whatever follows them is that. */
    private static final Set<String> NAMED = Set.of("WMode", "CMapName", "CMapVersion", "CMapType", "Registry", "Ordering", "Supplement");

    private final byte[] table;
    private final Budget budget;
    private int at;
    /** Ranges that stay ranges. */
    private int ranges;

    /** A piece of a table. */
    private sealed interface Token {}

    /** @param value what PDFBox takes it for: the last four bytes */
    private record Code(int value) implements Token {}

    private record Operator(String name) implements Token {}

    private record Name(String text) implements Token {}

    private record Count(int value) implements Token {}

    /** What is none of these; the codes of a list are counted already. */
    private enum Other implements Token {
        ANY, END_OF_LIST
    }

    private LetterTable(byte[] table, Budget budget) {
        this.table = table;
        this.budget = budget;
    }

    /**
     * Counts a table.
     *
     * @return how many ranges stay ranges, to be gone through for each letter
     * @throws vn.kehoachxa.intake.source.UnreadableFileException where it names too much
     */
    static int check(COSStream stream, Budget budget) throws IOException {
        byte[] content;
        try (var in = stream.createInputStream()) {
            content = in.readNBytes(LONGEST + 1);
        }
        if (content.length > LONGEST) {
            throw Budget.tooBig(null);
        }
        var found = new LetterTable(content, budget);
        found.count();
        return found.ranges;
    }

    private void count() {
        var kept = false;
        Token before = null;
        for (var token = next(); token != null; token = next()) {
            switch (token) {
                case Operator(var name) when name.equals("endcmap") -> {
                    return;
                }
                case Operator(var name) -> {
                    kept = RANGES.contains(name);
                    if (name.equals("usecmap")) {
                        budget.fontEntries(WITHIN);
                        ranges += WITHIN_RANGES;
                    } else if (name.equals("beginbfrange") && before instanceof Count(var most)) {
                        letters(most);
                    }
                }
                case Name(var name) when NAMED.contains(name) -> next();
                case Code code -> ranges += kept ? 1 : 0;
                default -> {
                    // Counted when it was read.
                }
            }
            before = token;
        }
    }

    /** {@code <first> <last> <letter>} or {@code <first> <last> [<letter> …]}, up to an operator or something else that does not belong there. */
    private void letters(int most) {
        for (var n = 0; n < most; n++) {
            if (!(next() instanceof Code(var first)) || !(next() instanceof Code(var last)) || last < first) {
                return;
            }
            if (next() instanceof Code) {
                budget.fontEntries((long) last - first + 1);
            }
        }
    }

    /** Null where nothing follows, or where PDFBox reads no further. */
    private Token next() {
        while (at < table.length && (table[at] == ' ' || table[at] == '\t' || table[at] == '\r' || table[at] == '\n')) {
            at++;
        }
        if (at == table.length) {
            return null;
        }
        var c = table[at++];
        return switch (c) {
            case '%' -> {
                while (at < table.length && table[at] != '\r' && table[at] != '\n') {
                    at++;
                }
                yield Other.ANY;
            }
            case '(' -> {
                var from = at;
                while (at < table.length && table[at++] != ')') {
                    // A bracket within a string ends it.
                }
                // To PDFBox this string is the end of a list.
                yield at - from == 2 && table[from] == ']' ? Other.END_OF_LIST : Other.ANY;
            }
            case '>' -> at < table.length && table[at++] == '>' ? Other.ANY : null;
            case ']' -> Other.END_OF_LIST;
            case '[' -> {
                for (var item = next(); item != null && item != Other.END_OF_LIST; item = next()) {
                    budget.fontEntries(1);
                }
                yield Other.ANY;
            }
            case '<' -> at < table.length && table[at] == '<' ? dictionary() : code();
            case '/' -> {
                var name = word(false);
                budget.fontEntries(1 + name.length() / PLAIN);
                yield new Name(name);
            }
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                var from = at - 1;
                while (at < table.length && (table[at] >= '0' && table[at] <= '9' || table[at] == '.')) {
                    at++;
                }
                yield number(new String(table, from, at - from, StandardCharsets.ISO_8859_1));
            }
            default -> {
                at--;
                yield new Operator(word(true));
            }
        };
    }

    /** Names and values, up to something that is no name. */
    private Token dictionary() {
        at++;
        while (next() instanceof Name) {
            next();
        }
        return Other.ANY;
    }

    private static Token number(String digits) {
        try {
            return new Count(digits.contains(".") ? (int) Double.parseDouble(digits) : Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private Token code() {
        var value = 0;
        var digits = 0;
        while (at < table.length && table[at] != '>') {
            var c = table[at++];
            if (c == ' ' || c == '\r' || c == '\n') {
                continue;
            }
            var digit = c < 0 ? -1 : Character.digit(c, 16);
            if (digit < 0 || digits == 2 * LONGEST_CODE) {
                return null;
            }
            // Half a byte at the end is the upper half of one.
            value = digits % 2 == 0 ? value << 8 | digit << 4 : value | digit;
            digits++;
        }
        at++;
        budget.fontEntries(1 + digits / PLAIN);
        return new Code(value);
    }

    /** @param operator digits end an operator, but no name */
    private String word(boolean operator) {
        var text = new StringBuilder();
        if (operator) {
            text.append((char) (table[at++] & 0xff));
        }
        while (at < table.length && " \r\n()<>[]{}/%".indexOf(table[at]) < 0 && !(operator && Character.isDigit(table[at] & 0xff))) {
            text.append((char) (table[at++] & 0xff));
        }
        return text.toString();
    }
}
