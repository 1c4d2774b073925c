package vn.kehoachxa.ui.exchange.rollup;

import vn.kehoachxa.exchange.AnswerDrafts;
import vn.kehoachxa.exchange.DeliveryReader;
import vn.kehoachxa.exchange.rollup.Rollup;

/**
 * What works on files that offices sent.
 *
 * @param reader looks one through
 * @param rollup makes the summary of a folder of them
 * @param drafts keeps answers to them that are not finished
 */
public record ProvinceTools(DeliveryReader reader, Rollup rollup, AnswerDrafts drafts) {}
