/** What the clerk is asked to look at in the open paper, worked through one by one. */
package vn.kehoachxa.ui.editor.questions;
