/** The search over everything: the papers and registers read once a state, the results as rows, the field and the list below it. */
package vn.kehoachxa.ui.search;
