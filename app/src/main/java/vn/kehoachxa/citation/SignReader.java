package vn.kehoachxa.citation;

/**
 * Reads a number and symbol: {@code 34/QĐ-UBND}, {@code 57-NQ/TW}, {@code 193/2025/QH15}, {@code 11 /KH-VPUB}, {@code …/KH-UBND}.
 */
final class SignReader {

    private static final int LONGEST_PART = 24;

    private final Tokens tokens;
    private final Lexicon lexicon;

    SignReader(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** The number and symbol at a token, or null. */
    Sign whole(int index) {
        var at = numberEnd(index);
        if (at == index || !(tokens.at(at).is('/') || tokens.at(at).isDash())) {
            return null;
        }
        return symbol(tokens.at(index).isBlank() ? "" : number(index, at), at);
    }

    /** A symbol whose number is left out: {@code /KH-UBND}. */
    Sign withoutNumber(int index) {
        return tokens.at(index).is('/') || tokens.at(index).isDash() ? symbol("", index) : null;
    }

    /** Only a number, {@code 57}, or one with its year, {@code 30/2020}; or null. */
    Sign bare(int index) {
        var at = numberEnd(index);
        if (at == index || tokens.at(index).isBlank()) {
            return null;
        }
        var number = number(index, at);
        if (tokens.at(at).is('/') && tokens.at(at).glued() && tokens.at(at + 1).isYear() && tokens.at(at + 1).glued()) {
            return new Sign(number, tokens.at(at + 1).text(), at + 2);
        }
        return new Sign(number, "", at);
    }

    private String number(int from, int to) {
        return tokens.raw(tokens.at(from).from(), tokens.at(to - 1).to());
    }

    /** The token behind a number, which may end with a letter ({@code 12a}) or be a blank; the same where there is none. */
    private int numberEnd(int index) {
        var first = tokens.at(index);
        if (first.isBlank()) {
            return index + 1;
        }
        if (!first.isNumber() || first.text().length() > 7) {
            return index;
        }
        var next = tokens.at(index + 1);
        return next.isWord() && next.glued() && next.text().length() == 1 ? index + 2 : index + 1;
    }

    private Sign symbol(String number, int separator) {
        var at = separator + 1;
        var symbol = new StringBuilder();
        var first = tokens.at(at);
        if (first.isYear() && tokens.at(at + 1).isOneOf("/-–")) {
            symbol.append(first.text()).append(tokens.at(at + 1).is('/') ? "/" : "-");
            at += 2;
        }
        var end = part(at, symbol, first(separator, at));
        if (end == at) {
            return null;
        }
        var letters = 1;
        while (letters < LONGEST_PART) {
            var next = following(end, symbol, letters);
            if (next == end) {
                break;
            }
            end = next;
            letters++;
        }
        return new Sign(number, symbol.toString(), end);
    }

    /** Whether the first part of a symbol must be one that is known: where the dash could as well divide two phrases. */
    private boolean first(int separator, int at) {
        var sure = tokens.at(separator).is('/') || tokens.at(separator).glued() && tokens.at(at).glued();
        return !sure || tokens.isSmall(at) && !tokens.at(at).isCapital();
    }

    /** One word of a symbol with the digits that belong to it. */
    private int part(int at, StringBuilder symbol, boolean known) {
        var token = tokens.at(at);
        if (!token.isWord() || token.text().length() > LONGEST_PART || !(known ? lexicon.isCode(token.text()) : isCode(token))) {
            return at;
        }
        symbol.append(token.text());
        return digits(at + 1, symbol);
    }

    private int digits(int at, StringBuilder symbol) {
        if (tokens.at(at).isNumber() && tokens.at(at).glued() && tokens.at(at).text().length() < 4) {
            symbol.append(tokens.at(at).text());
            return at + 1;
        }
        return at;
    }

    /** In capitals, but for what is known to be written otherwise: {@code TTg}, {@code CTr}. */
    private boolean isCode(Token token) {
        return token.text().chars().allMatch(Character::isUpperCase)
                || lexicon.isCode(token.text())
                || Character.isUpperCase(token.text().charAt(0)) && token.text().chars().filter(Character::isUpperCase).count() > 1;
    }

    private int following(int end, StringBuilder symbol, int parts) {
        var separator = tokens.at(end);
        var next = tokens.at(end + 1);
        var together = separator.glued() && next.glued();
        if (separator.isOneOf("&.,+") && together && next.isWord() && isCode(next) && !tokens.at(end + 2).is('.')) {
            return joined(end, symbol, separator.text());
        }
        if (!(separator.is('/') || separator.isDash()) || !next.isWord()) {
            return end;
        }
        // With white space around it, a dash divides phrases where the symbol has already said by whom.
        var ours = together || parts == 1 && isCode(next) || separator.glued() && isCode(next) && next.text().length() < 8 && separator.is('/');
        var small = together && lexicon.isCode(symbol.toString());
        if (!ours || !(isCode(next) || small)) {
            return end;
        }
        return joined(end, symbol, separator.is('/') ? "/" : "-");
    }

    private int joined(int end, StringBuilder symbol, String separator) {
        symbol.append(separator).append(tokens.at(end + 1).text());
        return digits(end + 2, symbol);
    }
}
