/** A new plan: choose a template, fill in the few fields. */
package vn.kehoachxa.ui.create;
