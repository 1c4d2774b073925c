package vn.kehoachxa.ui.exchange.rollup;

import java.nio.file.Path;
import java.time.LocalDateTime;
import vn.kehoachxa.exchange.rollup.RollupResult;

/**
 * A summary that was made.
 *
 * @param folder that was summed up
 * @param expected how many offices should have sent something; 0 where nobody said
 * @param at when it was ready
 */
record RollupOutcome(RollupResult result, Path folder, int expected, LocalDateTime at) {}
