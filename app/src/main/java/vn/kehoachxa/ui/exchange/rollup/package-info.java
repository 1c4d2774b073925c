/** The province's summary: a folder of files that offices sent, what it holds, and what is not in order with it. */
package vn.kehoachxa.ui.exchange.rollup;
