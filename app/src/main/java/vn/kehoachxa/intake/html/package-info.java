/** HTML as the clipboard has it, of Word, Excel, LibreOffice, browsers and mail: read into a source, nothing loaded, nothing in it trusted. */
package vn.kehoachxa.intake.html;
