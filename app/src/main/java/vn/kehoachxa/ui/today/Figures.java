package vn.kehoachxa.ui.today;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as a Vietnamese office writes them: dots between thousands, a comma before decimals. */
final class Figures {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,6})?|\\d{1,15}(?:,\\d{1,6})?");

    private Figures() {}

    /** {@code 1200.5} as {@code 1.200,5}. */
    static String written(BigDecimal value) {
        var plain = value.stripTrailingZeros().toPlainString();
        var point = plain.indexOf('.');
        var whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (var i = whole.length() - 3; i > (whole.charAt(0) == '-' ? 1 : 0); i -= 3) {
            whole.insert(i, '.');
        }
        return point < 0 ? whole.toString() : whole.append(',').append(plain, point + 1, plain.length()).toString();
    }

    /** Reads such a number, with or without a sign of per cent; empty where the text is none. */
    static Optional<BigDecimal> read(String text) {
        var bare = text.strip().replaceFirst("\\s*%$", "");
        return NUMBER.matcher(bare).matches() ? Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.'))) : Optional.empty();
    }
}
