/**
 * A document as a reader found it in a file, before anybody asked what it says: paragraphs and grids in reading order, with their
 * looks. Readers for Word, PDF and plain text make it; the recogniser makes a paper of it.
 */
package vn.kehoachxa.intake.source;
