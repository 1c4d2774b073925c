/** The province's summary over the files of many offices: read in parallel, kept on the disk, written as Excel and PDF. */
package vn.kehoachxa.exchange.rollup;
