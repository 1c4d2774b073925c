package vn.kehoachxa.plan;

import java.time.LocalDate;

/**
 * An act on which plans rest.
 *
 * @param type {@code Quyết định}
 * @param number {@code 34}; empty for a law, or while not known
 * @param symbol {@code QĐ-UBND}; empty for a law, or while not known
 * @param date or null while not known
 * @param issuer {@code UBND tỉnh Sơn La}
 * @param subject what it is about, without "về"
 */
public record LegalBasis(String type, String number, String symbol, LocalDate date, String issuer, String subject) {

    /** Nothing known yet. */
    public static final LegalBasis UNKNOWN = new LegalBasis("", "", "", null, "", "");

    public LegalBasis {
        type = Texts.oneLine(type);
        number = Texts.oneLine(number);
        symbol = Texts.oneLine(symbol);
        issuer = Texts.oneLine(issuer);
        subject = Texts.oneLine(subject);
    }
}
