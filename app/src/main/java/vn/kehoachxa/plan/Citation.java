package vn.kehoachxa.plan;

/**
 * A legal act named in a text: {@code Quyết định số 34/QĐ-UBND ngày 06/01/2026 của UBND tỉnh Lai Châu về …}.
 *
 * @param type the kind of act as written, {@code Quyết định}
 * @param number {@code 34}; empty for a law
 * @param symbol {@code QĐ-UBND}; empty for a law
 * @param date ISO, as far as it is written ({@code 2026-01-06}, {@code 2025}), or null
 * @param issuer as written; empty where not written
 * @param subject as written; empty where not written
 * @param from first UTF-16 unit of the citation in its text
 * @param to one past its last unit
 * @param within the index of the citation in whose subject this one stands, or null
 */
public record Citation(
        String type, String number, String symbol, String date, String issuer, String subject, int from, int to, Integer within) {

    /** The same citation at another place of the text. */
    public Citation at(int newFrom, int newTo) {
        return new Citation(type, number, symbol, date, issuer, subject, newFrom, newTo, within);
    }
}
