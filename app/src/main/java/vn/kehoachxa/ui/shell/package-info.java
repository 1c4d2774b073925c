/** The frame of the window: bar, rail, status line, notices and the dialog for errors. */
package vn.kehoachxa.ui.shell;
