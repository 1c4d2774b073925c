/** Plain text and Markdown as sources: whatever the encoding, with lines that were broken to a width joined again. */
package vn.kehoachxa.intake.text;
