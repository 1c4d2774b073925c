/** The room of tasks: the table over all plans, and the sheet of the chosen task. */
package vn.kehoachxa.ui.tasks;
