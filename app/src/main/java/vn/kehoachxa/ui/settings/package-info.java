/** The office profile and how the window looks. */
package vn.kehoachxa.ui.settings;
