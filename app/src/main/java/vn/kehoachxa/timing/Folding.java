package vn.kehoachxa.timing;

import java.text.Normalizer;

/** Letters without marks and case, by a table: folding each word by itself would cost more than understanding it. */
final class Folding {

    private static final int END = 0x1f00;
    private static final char[] TABLE = table();

    private Folding() {}

    private static char[] table() {
        var table = new char[END];
        for (var c = 0; c < END; c++) {
            var plain = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD).charAt(0);
            var lower = Character.toLowerCase(plain);
            table[c] = lower == 'đ' ? 'd' : lower;
        }
        return table;
    }

    static char of(char c) {
        return c < END ? TABLE[c] : Character.toLowerCase(c);
    }
}
