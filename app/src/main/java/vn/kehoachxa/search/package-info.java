/** Finding by words, with or without marks: what can be found of a paper, what a query finds, in which order, and where the words stand. Pure. */
package vn.kehoachxa.search;
