package vn.kehoachxa.ui.search;

import java.util.UUID;

/**
 * Something of the office's registers that a paper names.
 *
 * @param at the line, row or passage that names it
 */
public record Use<T>(T what, UUID at) {}
