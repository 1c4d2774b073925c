/**
 * The document model: what a paper looks like under Decree 30/2020/NĐ-CP, without pages. The Word writer lets Word lay it out; for
 * paper it is laid out once into pages ({@code document.layout}), which are painted into the PDF ({@code document.pdf}) and, the same
 * pages, on the screen.
 */
package vn.kehoachxa.document;
