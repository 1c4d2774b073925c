/**
 * What goes between the commune and the province: the province file and the answer to it, written, and read without believing them; and
 * the province's summary over many of them.
 */
package vn.kehoachxa.exchange;
