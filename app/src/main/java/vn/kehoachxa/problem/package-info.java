/** What can go wrong in a way the user is told of: a code and its arguments; the sentences stand in the bundles. */
package vn.kehoachxa.problem;
