/** A paper as files: each format's writer, the file replaced whole or not at all. */
package vn.kehoachxa.export;
