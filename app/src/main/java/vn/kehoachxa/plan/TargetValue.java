package vn.kehoachxa.plan;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * The number that a target's cell asks for.
 *
 * @param compare {@code =}, {@code >=}, {@code <=}, {@code >}, {@code <}
 * @param value or null where the cell states no number
 * @param unitOfMeasure what stands after the number; may be empty
 */
public record TargetValue(String compare, BigDecimal value, String unitOfMeasure) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?");
    private static final Pattern AT_LEAST = Pattern.compile("toi thieu|it nhat|khong duoi|khong thap hon|tu .* tro len|tro len|≥|>=");
    private static final Pattern AT_MOST = Pattern.compile("toi da|khong qua|khong vuot|nhieu nhat|tro xuong|≤|<=");
    private static final Pattern MORE = Pattern.compile("^(tren|hon|>)");
    private static final Pattern LESS = Pattern.compile("^(duoi|it hon|<)");

    /** Reads {@code "tối thiểu 10 tin, bài"}, {@code "100%"}, {@code "1"}. */
    public static TargetValue read(String written) {
        var number = NUMBER.matcher(written);
        if (!number.find()) {
            return new TargetValue("=", null, "");
        }
        var value = new BigDecimal(number.group().replace(".", "").replace(',', '.'));
        var after = written.substring(number.end()).strip();
        var unit = after.replaceFirst("(?iu)\\s*trở (lên|xuống)$", "");
        return new TargetValue(comparison(Texts.fold(written).strip()), value, unit);
    }

    private static String comparison(String folded) {
        if (AT_LEAST.matcher(folded).find()) {
            return ">=";
        }
        if (AT_MOST.matcher(folded).find()) {
            return "<=";
        }
        if (MORE.matcher(folded).find()) {
            return ">";
        }
        return LESS.matcher(folded).find() ? "<" : "=";
    }
}
