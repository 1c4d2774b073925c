/** The tasks as bars along the year. */
package vn.kehoachxa.ui.tasks.quarters;
