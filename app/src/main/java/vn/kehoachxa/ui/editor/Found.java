package vn.kehoachxa.ui.editor;

/** A stretch of a text that was looked for. */
public record Found(Spot spot, int from, int to) {}
