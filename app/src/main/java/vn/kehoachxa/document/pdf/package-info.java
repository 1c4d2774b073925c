/** Pages into PDF, with PDFBox; the only package of {@code document} that knows it. */
package vn.kehoachxa.document.pdf;
