package vn.kehoachxa.intake.source;

/**
 * The number or sign that an automatic list prints before a paragraph.
 *
 * @param text as printed: {@code I.}, {@code 1.2.}, {@code đ)}, {@code -}; bullets of symbol fonts are given as {@code -}, {@code +} or {@code •}
 * @param list which list it belongs to; paragraphs of one list have one number
 * @param level from 0
 * @param bullet whether it is a sign and not a number
 */
public record Label(String text, int list, int level, boolean bullet) {}
