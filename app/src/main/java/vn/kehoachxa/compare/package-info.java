/**
 * What somebody else changed in a paper, change by change, so that all or some of it can be taken: a Word file that went out and came
 * back. What stays the same stays under its id, and what stands at it with it.
 */
package vn.kehoachxa.compare;
