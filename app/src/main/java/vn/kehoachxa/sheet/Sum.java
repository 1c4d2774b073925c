package vn.kehoachxa.sheet;

/**
 * A sum at the foot of a column.
 *
 * @param sheet the sheet's number, from 1
 * @param formula without the equals sign
 * @param result what it comes to
 */
record Sum(int sheet, String formula, long result) {

    /** The name of the part in which it stands. */
    String part() {
        return "xl/worksheets/sheet" + sheet + ".xml";
    }
}
