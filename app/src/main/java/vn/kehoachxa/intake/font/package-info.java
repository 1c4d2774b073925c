/**
 * Letters that are not what they look like: typefaces of the time before Unicode, in which Vietnamese was written with the codes of other
 * letters, and typefaces of signs. Also what a Vietnamese syllable can be, by which they are told apart.
 */
package vn.kehoachxa.intake.font;
