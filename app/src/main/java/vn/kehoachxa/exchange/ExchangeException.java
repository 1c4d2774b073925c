package vn.kehoachxa.exchange;

import java.nio.file.Path;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.problem.ProblemException;

/** A file of the exchange with the province that is not taken, or can't be made; nothing was written. */
public final class ExchangeException extends ProblemException {

    private static final long serialVersionUID = 1L;

    /** What a stranger wrote is quoted no further than this, in letters. */
    private static final int QUOTED = 80;

    ExchangeException(String code, Throwable cause, Object... arguments) {
        super(code, cause, arguments);
    }

    /** A file that says to be of an office, and can't be. */
    static ExchangeException claimed(Office by, Office ours) {
        return new ExchangeException("EXCHANGE-OFFICE-CLAIMED", null, quoted(by.name()), quoted(ours.name()));
    }

    /** A text of a file from outside as it may be shown: on one line, without what turns or hides letters, cut where it is long. */
    static String quoted(String text) {
        var plain = Texts.oneLine(text);
        return plain.length() <= QUOTED ? plain : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, QUOTED))) + "…";
    }

    /** The name of a file from outside as it may be shown. */
    static String quoted(Path file) {
        var name = file.getFileName();
        return quoted(name == null ? file.toString() : name.toString());
    }
}
