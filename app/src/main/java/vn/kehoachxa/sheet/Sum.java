package vn.kehoachxa.sheet;

import java.math.BigDecimal;

/**
 * A sum at the foot of a column.
 *
 * @param sheet the sheet's number, from 1
 * @param formula without the equals sign
 * @param result what it comes to
 */
record Sum(int sheet, String formula, BigDecimal result) {

    /** The name of the part in which it stands. */
    String part() {
        return "xl/worksheets/sheet" + sheet + ".xml";
    }
}
