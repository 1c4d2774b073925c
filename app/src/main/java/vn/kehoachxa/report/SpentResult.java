package vn.kehoachxa.report;

import vn.kehoachxa.plan.StatedBudget;

/**
 * What was spent on a budget line, in đồng.
 *
 * @param inPeriod in the window; null where no spending was recorded in it
 * @param total up to the end of the window; null where none was recorded
 */
record SpentResult(StatedBudget.Item item, Long inPeriod, Long total) {}
