/** Work that does not happen on the window's thread, and what the window knows of it. */
package vn.kehoachxa.ui.task;
