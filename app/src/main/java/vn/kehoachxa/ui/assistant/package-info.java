/** What the office is asked once, when the program is new. */
package vn.kehoachxa.ui.assistant;
