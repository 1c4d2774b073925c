/** The room of reports: what is drafted of plans, when it is due, and the working papers. */
package vn.kehoachxa.ui.reports;
