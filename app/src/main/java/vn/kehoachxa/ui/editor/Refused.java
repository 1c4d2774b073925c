package vn.kehoachxa.ui.editor;

import vn.kehoachxa.plan.RichText;

/**
 * What was typed and is no value for its place. It is on the screen, not in the paper.
 *
 * @param sentence why
 */
public record Refused(Spot spot, RichText text, String sentence) {}
