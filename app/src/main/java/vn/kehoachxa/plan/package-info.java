/**
 * The domain: a paper (a plan or a report) as immutable data, and what is computed from it (numbers, totals, the stated tasks).
 *
 * <p>Nothing here knows of SQL, JavaFX or files. Every text is NFC.
 */
package vn.kehoachxa.plan;
