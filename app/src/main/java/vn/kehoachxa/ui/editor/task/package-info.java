/** The task of the line that holds the caret, beside the text. */
package vn.kehoachxa.ui.editor.task;
