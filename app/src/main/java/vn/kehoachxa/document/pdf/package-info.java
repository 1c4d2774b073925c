/** Pages into PDF. The file is written here; typefaces are read and embedded by PDFBox, which no other package knows. */
package vn.kehoachxa.document.pdf;
