/** The tasks in columns by state. */
package vn.kehoachxa.ui.tasks.board;
