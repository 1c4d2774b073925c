package vn.kehoachxa.store;

import java.time.Instant;
import vn.kehoachxa.plan.Evidence;

/**
 * The signed paper (bản đã ký) of an issued version: scanned, or signed electronically.
 *
 * @param file its name, size and hash; its bytes stand in {@link Versions#signedFiles()}
 * @param by who attached it
 */
public record SignedCopy(Evidence file, Instant at, String by) {}
