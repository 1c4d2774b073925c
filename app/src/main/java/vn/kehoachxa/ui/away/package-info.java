/** What is asked before the window opens: where the office's data is that is not where it was. */
package vn.kehoachxa.ui.away;
