package vn.kehoachxa.arrival;

import vn.kehoachxa.problem.ProblemException;

/** What came from another office can't be given on as it was asked. */
public final class ArrivalException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private ArrivalException(String code, Object... arguments) {
        super(code, null, arguments);
    }

    /** It came as a PDF alone: there is no province file of it, and only its own office makes one. */
    static ArrivalException pdfAlone(String office) {
        return new ArrivalException("ARRIVAL-PDF-ALONE", office);
    }

    /** It is here through a report or out of its pages: no file of it came, and only its own office makes one. */
    static ArrivalException notReceived(String office) {
        return new ArrivalException("ARRIVAL-NO-FILE", office);
    }
}
