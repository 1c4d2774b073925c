package vn.kehoachxa.citation;

/**
 * What an act is filed under.
 *
 * @param number empty where it is left blank
 * @param symbol empty where it is not written; without the white space and with the plain hyphens of {@code NQ/TW}
 * @param end the token behind it
 */
record Sign(String number, String symbol, int end) {

    /** The part of the symbol that stands for the type of act: {@code QĐ} of {@code 2025/QĐ-UBND}. */
    String code() {
        for (var part : symbol.split("[-/]")) {
            if (!part.isEmpty() && !Character.isDigit(part.charAt(0))) {
                return part.toUpperCase(java.util.Locale.ROOT);
            }
        }
        return "";
    }
}
