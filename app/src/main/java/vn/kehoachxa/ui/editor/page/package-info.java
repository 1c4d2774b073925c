/** The document on the screen: light pieces of text, only those in sight, and one live text field that moves among them. */
package vn.kehoachxa.ui.editor.page;
