package vn.kehoachxa.ui.editor;

/**
 * An entry of the outline.
 *
 * @param key the key of the piece of the document to which it leads
 * @param depth 0 for the outermost
 */
public record OutlineEntry(Object key, int depth, String text) {}
