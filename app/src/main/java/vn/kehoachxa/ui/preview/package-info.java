/** Pages as they will be printed, on the screen. */
package vn.kehoachxa.ui.preview;
