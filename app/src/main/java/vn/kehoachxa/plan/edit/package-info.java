/**
 * Every change that can be made to a paper, as a value: it is applied to a paper, it has an inverse, and both are written into the
 * journal. Edits are pure; the store decides when they are kept.
 */
package vn.kehoachxa.plan.edit;
