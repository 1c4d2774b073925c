/** The tables of a paper as an Excel file to sort, filter and add up. */
package vn.kehoachxa.sheet;
