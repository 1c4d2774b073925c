package vn.kehoachxa.citation;

/**
 * Who issued an act.
 *
 * @param name as written; empty where it is left blank
 * @param end the token behind it
 */
record Issuer(String name, int end) {}
