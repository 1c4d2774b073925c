package vn.kehoachxa.store;

import vn.kehoachxa.plan.PaperState;

/**
 * One version of a paper.
 *
 * @param number counts issues, from 1
 * @param state where it stands: of several that were issued only the last is in force, also while the next is drafted
 * @param issued as it was issued; null for a draft
 */
public record Version(int number, PaperState state, IssuedVersion issued) {}
