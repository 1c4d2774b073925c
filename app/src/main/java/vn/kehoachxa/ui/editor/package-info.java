/** The editor: a paper as one calm document in which everything can be changed where it stands. */
package vn.kehoachxa.ui.editor;
