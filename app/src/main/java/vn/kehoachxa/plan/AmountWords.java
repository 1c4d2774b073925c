package vn.kehoachxa.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Amounts in Vietnamese words, as offices write them under a total: {@code Một tỷ hai trăm chín mươi bảy triệu đồng}. Every group of
 * three digits after the first is read in full, {@code không trăm} included, so that no digit can be slipped in.
 */
public final class AmountWords {

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final long BILLION = 1_000_000_000L;

    private AmountWords() {}

    /** The amount with its currency, beginning with a capital. */
    public static String dong(long amount) {
        var words = words(amount) + " đồng";
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The number in words, in small letters. */
    public static String words(long number) {
        var words = new ArrayList<String>();
        if (number < 0) {
            words.add("âm");
        }
        // The least long has no positive counterpart; digits are taken from the negative side instead.
        add(words, number > 0 ? -number : number, true);
        return String.join(" ", words);
    }

    private static void add(List<String> words, long negative, boolean first) {
        if (negative == 0) {
            words.add(DIGITS.getFirst());
            return;
        }
        var leading = first;
        if (negative <= -BILLION) {
            add(words, negative / BILLION, true);
            words.add("tỷ");
            leading = false;
        }
        var rest = (int) -(negative % BILLION);
        leading = addGroup(words, rest / 1_000_000, "triệu", leading);
        leading = addGroup(words, rest / 1_000 % 1_000, "nghìn", leading);
        addGroup(words, rest % 1_000, "", leading);
    }

    /** @return whether the next group is still the first that is said */
    private static boolean addGroup(List<String> words, int group, String unit, boolean leading) {
        if (group == 0) {
            return leading;
        }
        if (group >= 100 || !leading) {
            words.add(DIGITS.get(group / 100));
            words.add("trăm");
        }
        addTens(words, group / 10 % 10, group % 10, group >= 100 || !leading);
        if (!unit.isEmpty()) {
            words.add(unit);
        }
        return false;
    }

    private static void addTens(List<String> words, int tens, int ones, boolean afterHundreds) {
        switch (tens) {
            case 0 -> {
                if (ones > 0 && afterHundreds) {
                    words.add("lẻ");
                }
            }
            case 1 -> words.add("mười");
            default -> {
                words.add(DIGITS.get(tens));
                words.add("mươi");
            }
        }
        if (ones > 0) {
            words.add(ones(tens, ones));
        }
    }

    private static String ones(int tens, int ones) {
        if (ones == 1 && tens > 1) {
            return "mốt";
        }
        if (ones == 4 && tens > 1) {
            return "tư";
        }
        return ones == 5 && tens > 0 ? "lăm" : DIGITS.get(ones);
    }
}
