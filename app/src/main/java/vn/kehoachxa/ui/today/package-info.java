/** The room of today: what is urgent, what is being written, how far the plans are. */
package vn.kehoachxa.ui.today;
