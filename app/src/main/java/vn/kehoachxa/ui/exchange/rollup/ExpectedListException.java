package vn.kehoachxa.ui.exchange.rollup;

import java.nio.file.Path;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.problem.ProblemException;

/** A list of offices that can't be read. */
public final class ExpectedListException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private ExpectedListException(String code, Throwable cause, Path file) {
        super(code, cause, Texts.oneLine(file.getFileName().toString()));
    }

    static ExpectedListException unreadable(Path file, Throwable cause) {
        return new ExpectedListException("ROLLUP-LIST-READ", cause, file);
    }

    /** It is no text. */
    static ExpectedListException noText(Path file, Throwable cause) {
        return new ExpectedListException("ROLLUP-LIST-TEXT", cause, file);
    }
}
