package vn.kehoachxa.document.layout;

/**
 * How a centred title is set. Lengths in points.
 *
 * @param lines how many it has
 * @param longest the longest of them
 * @param measure the width in which it is broken so where one line is filled after the other
 */
public record TitleSize(int lines, double longest, double measure) {}
