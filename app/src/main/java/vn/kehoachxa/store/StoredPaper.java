package vn.kehoachxa.store;

import vn.kehoachxa.plan.Paper;

/**
 * A paper as it stands in the file.
 *
 * @param seq the journal entry whose state this is; an edit names it, and is refused where the paper has moved on
 */
public record StoredPaper(Paper paper, long seq, boolean canUndo, boolean canRedo) {}
