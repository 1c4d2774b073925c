/** What is done with several tasks at once. */
package vn.kehoachxa.ui.tasks.several;
