package vn.kehoachxa.timing;

import vn.kehoachxa.plan.TimingReading;

/**
 * A time expression within a longer text.
 *
 * @param from where it begins, in characters of the text
 * @param to behind its last character
 * @param text as it stands there
 */
public record FoundTime(int from, int to, String text, TimingReading reading) {}
