/** Help in the program: the list of keys, and the guide with its pictures, without any network. */
package vn.kehoachxa.ui.help;
