/** The due days of tasks and reports in a month. */
package vn.kehoachxa.ui.tasks.month;
