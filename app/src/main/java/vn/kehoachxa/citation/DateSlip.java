package vn.kehoachxa.citation;

import java.time.LocalDate;
import vn.kehoachxa.plan.Citation;
import vn.kehoachxa.plan.TextPlace;

/**
 * An act that a text of a paper cites under another date than it has elsewhere.
 *
 * @param place the text
 * @param act as it is cited there
 * @param other the date that it has elsewhere
 * @param elsewhere the text with that date; null where the office's register says so
 */
public record DateSlip(TextPlace place, Citation act, LocalDate other, TextPlace elsewhere) {

    /** The words that cite it. */
    public String words() {
        return place.text().substring(act.from(), act.to());
    }

    /** The date that it has there. */
    public LocalDate date() {
        return LocalDate.parse(act.date());
    }
}
