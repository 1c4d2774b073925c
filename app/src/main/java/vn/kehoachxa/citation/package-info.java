/** Legal acts named in a text: the words in which offices cite them, read by a hand-written grammar in linear time. */
package vn.kehoachxa.citation;
