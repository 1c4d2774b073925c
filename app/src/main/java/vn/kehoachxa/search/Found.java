package vn.kehoachxa.search;

/**
 * Something that was found.
 *
 * @param shelf where it stands
 */
public record Found(Item item, Shelf shelf) {}
