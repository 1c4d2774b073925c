package vn.kehoachxa.ui.registers;

import java.util.UUID;

/**
 * A paper that uses an item of a register.
 *
 * @param title as the paper is called
 * @param at the first line, row or passage that does
 */
public record UsedIn(String title, UUID paper, UUID at) {}
