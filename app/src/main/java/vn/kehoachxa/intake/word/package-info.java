/**
 * Word files (.docx) as sources. Read as a stream of XML, one paragraph or table row at a time: POI holds the whole document as objects
 * and gives neither the printed numbers of lists nor what styles come to, which are most of the work.
 */
package vn.kehoachxa.intake.word;
