/** Which format a file is of, by what is in it and never by its name, and the reader for it. */
package vn.kehoachxa.intake.format;
