/** The keys of the program, declared in one place. */
package vn.kehoachxa.ui.keys;
