package vn.kehoachxa.citation;

import java.util.Set;

/**
 * A type of act as it is named in texts.
 *
 * @param naming how such an act is cited
 * @param codes what stands for the type in a symbol, in capitals: {@code QĐ}
 */
record ActType(Naming naming, Set<String> codes) {

    enum Naming {
        /** By its name: a law. */
        NAME,
        /** Also by a bare number: {@code Nghị quyết 57}. */
        NUMBER,
        /** By "số" or a symbol only, since a bare number counts something: {@code Kế hoạch 5 năm}. */
        SIGN,
        /** As {@link #SIGN}, and written as letters: {@code QĐ số 34}. */
        LETTERS
    }

    boolean isLaw() {
        return naming == Naming.NAME;
    }
}
