package vn.kehoachxa.search;

/** Letters of a text, from {@code from} to before {@code to}. */
public record Range(int from, int to) {}
