/** Completion while typing: what the office writes again and again, found with or without marks and by short forms. */
package vn.kehoachxa.ui.complete;
