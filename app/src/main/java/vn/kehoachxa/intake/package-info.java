/** Takes in files from outside: a document that a reader found becomes a paper, and every doubt is told. */
package vn.kehoachxa.intake;
