package vn.kehoachxa.ui.registers;

import java.util.List;

/**
 * A field of an item of a register.
 *
 * @param share how wide it is beside the others of its row
 * @param choices the codes to choose from, the only values there are; empty for a text
 * @param lines whether it has several lines
 */
record RegisterField(String key, int share, List<String> choices, boolean lines) {

    static RegisterField text(String key, int share) {
        return new RegisterField(key, share, List.of(), false);
    }

    static RegisterField lines(String key) {
        return new RegisterField(key, 1, List.of(), true);
    }

    static RegisterField choice(String key, int share, List<String> codes) {
        return new RegisterField(key, share, codes, false);
    }
}
