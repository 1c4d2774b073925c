/** Papers on the printer, through the system's dialog; the same pages as the PDF. */
package vn.kehoachxa.print;
