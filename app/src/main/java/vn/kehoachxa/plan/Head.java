package vn.kehoachxa.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * The head of page 1 (Decree 30/2020, annex I, II.1 to II.4).
 *
 * @param parent the superior body, upper case; empty for a commune's own paper
 * @param org the issuing body, one entry a printed line
 * @param number digits as issued, {@code 05}; empty in a draft
 * @param symbol {@code KH-UBND}
 * @param place {@code Vân Hồ}
 * @param day 1 to 31, or null while not issued
 * @param month 1 to 12, or null
 * @param year or null
 * @param urgency {@code HỎA TỐC}, {@code THƯỢNG KHẨN}, {@code KHẨN}, or null
 * @param circulation {@code LƯU HÀNH NỘI BỘ}, {@code XEM XONG TRẢ LẠI}, or null
 * @param contact the body's address for the foot of page 1; may be empty
 */
public record Head(
        String parent, List<String> org, String number, String symbol, String place, Integer day, Integer month, Integer year,
        String urgency, String circulation, String contact) {

    public Head {
        parent = Texts.clean(parent);
        org = Texts.lines(org);
        number = Texts.clean(number);
        symbol = Texts.clean(symbol);
        place = Texts.clean(place);
        urgency = Texts.optional(urgency);
        circulation = Texts.optional(circulation);
        contact = Texts.clean(contact);
        inRange("day", day, 1, 31);
        inRange("month", month, 1, 12);
        inRange("year", year, Years.FIRST, Years.LAST);
    }

    private static void inRange(String what, Integer value, int from, int to) {
        if (value != null && (value < from || value > to)) {
            throw new IllegalArgumentException(what + " " + value);
        }
    }

    /** The day that a head names; null while it is not whole, or where it is none, such as 30 February. @param day or null @param month or null @param year or null */
    public static LocalDate date(Integer day, Integer month, Integer year) {
        if (day == null || month == null || year == null) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            // A slip of the pen in the head, not a day.
            return null;
        }
    }

    /** The day of the head; null as {@link #date(Integer, Integer, Integer)}. */
    public LocalDate date() {
        return date(day, month, year);
    }

    public Head withParent(String value) {
        return new Head(value, org, number, symbol, place, day, month, year, urgency, circulation, contact);
    }

    public Head withOrg(List<String> value) {
        return new Head(parent, value, number, symbol, place, day, month, year, urgency, circulation, contact);
    }

    public Head withNumber(String value) {
        return new Head(parent, org, value, symbol, place, day, month, year, urgency, circulation, contact);
    }

    public Head withSymbol(String value) {
        return new Head(parent, org, number, value, place, day, month, year, urgency, circulation, contact);
    }

    public Head withPlace(String value) {
        return new Head(parent, org, number, symbol, value, day, month, year, urgency, circulation, contact);
    }

    public Head withDay(Integer value) {
        return new Head(parent, org, number, symbol, place, value, month, year, urgency, circulation, contact);
    }

    public Head withMonth(Integer value) {
        return new Head(parent, org, number, symbol, place, day, value, year, urgency, circulation, contact);
    }

    public Head withYear(Integer value) {
        return new Head(parent, org, number, symbol, place, day, month, value, urgency, circulation, contact);
    }

    public Head withUrgency(String value) {
        return new Head(parent, org, number, symbol, place, day, month, year, value, circulation, contact);
    }

    public Head withCirculation(String value) {
        return new Head(parent, org, number, symbol, place, day, month, year, urgency, value, contact);
    }

    public Head withContact(String value) {
        return new Head(parent, org, number, symbol, place, day, month, year, urgency, circulation, value);
    }
}
