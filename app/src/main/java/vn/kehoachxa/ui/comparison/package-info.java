/** Files that are taken in: as a new paper, or as what was changed in one that went out, to be taken over change by change. */
package vn.kehoachxa.ui.comparison;
