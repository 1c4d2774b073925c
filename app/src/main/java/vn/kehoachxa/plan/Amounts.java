package vn.kehoachxa.plan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts of money as a Vietnamese office writes them: dots between thousands, a comma before decimals. */
public final class Amounts {

    private static final Pattern WRITTEN =
            Pattern.compile("(-?)(\\d{1,3}(?:[.\\u00a0 ]\\d{3})+|\\d+)(?:,(\\d+))?\\s*(?:đồng|đ|VNĐ|VND)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BETWEEN = Pattern.compile("[^0-9]");

    private static final int LONGEST_PLAIN = 15;
    /** In millions of đồng still before a long's end. */
    private static final long LARGEST_PLAIN = 999_999_999_999L;

    private Amounts() {}

    /**
     * The amount in whole đồng.
     *
     * @param written a cell's text
     * @param scale how many đồng one unit of the text stands for
     * @return empty where the text is no amount, or none of whole đồng
     */
    public static Optional<Long> read(String written, int scale) {
        var plain = plain(written);
        if (plain >= 0) {
            return Optional.of(plain * scale);
        }
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches() || match.group(2).length() > 20) {
            return Optional.empty();
        }
        var digits = match.group(1) + BETWEEN.matcher(match.group(2)).replaceAll("") + (match.group(3) == null ? "" : "." + match.group(3));
        try {
            return Optional.of(new BigDecimal(digits).multiply(BigDecimal.valueOf(scale)).longValueExact());
        } catch (ArithmeticException notWholeOrTooLarge) {
            return Optional.empty();
        }
    }

    /** What almost every cell holds, digits with dots between thousands, read without a pattern; -1 where the text is anything else. */
    private static long plain(String written) {
        var length = written.length();
        var dotted = written.indexOf('.') >= 0;
        if (length == 0 || length > LONGEST_PLAIN || dotted && length % 4 == 0) {
            return -1;
        }
        var value = 0L;
        for (var i = 0; i < length; i++) {
            var c = written.charAt(i);
            var dot = dotted && (length - i) % 4 == 0;
            if (dot ? c != '.' : c < '0' || c > '9') {
                return -1;
            }
            value = dot ? value : value * 10 + c - '0';
        }
        return value <= LARGEST_PLAIN ? value : -1;
    }

    /** {@code 1297000000} as {@code 1.297.000.000}; in units of {@code scale} đồng, with a comma before what is left over. */
    public static String written(long dong, int scale) {
        return Figures.written(BigDecimal.valueOf(dong).divide(BigDecimal.valueOf(scale)));
    }
}
