/** What goes to the province and comes back: the register of what was sent, the steps of sending, the answers. */
package vn.kehoachxa.ui.exchange;
