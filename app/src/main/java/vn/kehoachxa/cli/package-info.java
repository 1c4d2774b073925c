/** The verbs of the command line. They start no window toolkit and need no display. */
package vn.kehoachxa.cli;
