package vn.kehoachxa.document.layout;

/**
 * What a layout took from the one before.
 *
 * @param made pieces that were laid out newly
 * @param reused pieces that were taken as they were
 * @param samePages pages that are the very same objects as before
 */
public record Reuse(int made, int reused, int samePages) {}
