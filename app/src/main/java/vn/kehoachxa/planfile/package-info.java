/**
 * A paper as JSON, and back: what {@code show} prints, what templates are written in, what the province file carries, and how the
 * journal keeps edits. The form is canonical: the same paper gives the same bytes everywhere.
 */
package vn.kehoachxa.planfile;
