package vn.kehoachxa.citation;

/**
 * A date as far as it is written.
 *
 * @param iso {@code 2026-01-06}, {@code 2026-01}, {@code 2026}; null where it is not a day that there is, or no year is written
 * @param end the token behind it
 */
record Day(String iso, int end) {}
