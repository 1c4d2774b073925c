package vn.kehoachxa.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as an office writes them: dots between thousands, a comma before decimals. */
public final class Figures {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,6})?|\\d{1,15}(?:,\\d{1,6})?");

    private Figures() {}

    /** {@code 1200.50} as {@code 1.200,5}. */
    public static String written(BigDecimal number) {
        var plain = number.abs().stripTrailingZeros().toPlainString();
        var point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var out = new StringBuilder(whole);
        for (var i = whole.length() - 3; i > 0; i -= 3) {
            out.insert(i, '.');
        }
        if (point >= 0) {
            out.append(',').append(plain, point + 1, plain.length());
        }
        return (number.signum() < 0 ? "-" : "") + out;
    }

    /** Reads such a number, with or without a sign of per cent; empty where the text is none. */
    public static Optional<BigDecimal> read(String text) {
        var bare = text.strip().replaceFirst("\\s*%$", "");
        return NUMBER.matcher(bare).matches() ? Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.'))) : Optional.empty();
    }
}
