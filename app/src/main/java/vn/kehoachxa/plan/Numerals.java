package vn.kehoachxa.plan;

/** How things are counted on paper: Roman numerals and the letters of the Vietnamese alphabet. */
public final class Numerals {

    private static final String[] LETTERS = {
        "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"
    };
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SYMBOLS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Numerals() {}

    /** @param n from 1; thousands are as many M */
    public static String roman(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("no Roman numeral for " + n);
        }
        var out = new StringBuilder();
        var rest = n;
        for (var i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                out.append(SYMBOLS[i]);
                rest -= VALUES[i];
            }
        }
        return out.toString();
    }

    /**
     * The n-th letter of a list of điểm: a, b, c, d, đ, e, g, h, i, k … y (Decree 30/2020 orders its own lists so: đ after d, g after e,
     * no f, j, w, z), then aa, ab …
     *
     * @param n from 1
     */
    public static String letter(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("no letter for " + n);
        }
        var index = n - 1;
        var last = LETTERS[index % LETTERS.length];
        return index < LETTERS.length ? last : letter(index / LETTERS.length) + last;
    }
}
