package vn.kehoachxa.exchange;

import java.util.function.Function;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PaperFile;
import vn.kehoachxa.planfile.PlanFileException;
import vn.kehoachxa.problem.ProblemException;

/**
 * Papers as data, out of files that came from outside. Refuses with {@code EXCHANGE-NEWER}, {@code EXCHANGE-DATA} (not a paper's data) and
 * {@code EXCHANGE-PDF} (the PDF can't be read).
 */
final class PaperData {

    private final Function<byte[], String> pdfData;

    PaperData(Function<byte[], String> pdfData) {
        this.pdfData = pdfData;
    }

    /** A paper with what was recorded of it. */
    Followed paper(byte[] json) {
        try {
            return PaperFile.read(Json.parse(json));
        } catch (PlanFileException refused) {
            throw refused(refused);
        }
    }

    /** What is wrong with data, as something that is wrong with a file of the exchange. */
    static ExchangeException refused(PlanFileException refused) {
        var detail = ExchangeException.quoted(String.valueOf(refused.arguments().isEmpty() ? "" : refused.arguments().getFirst()));
        return new ExchangeException(refused.code().equals("FILE-NEWER") ? "EXCHANGE-NEWER" : "EXCHANGE-DATA", refused, detail);
    }

    /** The data that a PDF carries; null where it carries none. */
    String inside(byte[] pdf) {
        try {
            return pdfData.apply(pdf);
        } catch (ProblemException refused) {
            throw new ExchangeException("EXCHANGE-PDF", refused);
        }
    }
}
