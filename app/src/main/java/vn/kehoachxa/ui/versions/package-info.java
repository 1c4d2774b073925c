/** Versions of a paper: issuing it, what was issued before, two of them beside each other. */
package vn.kehoachxa.ui.versions;
