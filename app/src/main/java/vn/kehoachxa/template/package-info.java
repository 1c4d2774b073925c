/** Kinds of plan as readable files with fields in them, and a new paper out of one. */
package vn.kehoachxa.template;
