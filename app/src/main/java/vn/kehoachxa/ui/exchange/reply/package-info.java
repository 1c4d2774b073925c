/** What the province answers to an office: a file is looked through, taken or returned with remarks at its places, and the answer written. */
package vn.kehoachxa.ui.exchange.reply;
