package vn.kehoachxa.intake;

import java.util.List;
import vn.kehoachxa.plan.RichText;

/**
 * A paragraph taken apart into its number and the rest.
 *
 * @param path the number's parts, {@code 1.2.} as 1 and 2; empty for a sign
 * @param written the number as the file has it
 * @param plain whether it has the usual form of its kind: {@code Phần I} and not {@code PHẦN THỨ NHẤT}, {@code 1.} and not {@code Điều 1.}
 * @param boldNumber whether the number is set bold
 * @param depth of an automatic list, from 0; -1 where it was typed
 */
record Labelled(LabelKind kind, List<Integer> path, String written, boolean plain, boolean boldNumber, RichText rest, int depth) {

    int value() {
        return path.isEmpty() ? 0 : path.getLast();
    }

    boolean isTyped() {
        return depth < 0;
    }
}
