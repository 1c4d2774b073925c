/**
 * Files that somebody broke on purpose, by the hundred thousand: valid files of ours are changed by chance and given to every reader of what
 * comes in. A reader gives a result or a problem with its sentences; anything else is a fault, whose file is kept under {@code fuzz} in the
 * test resources once it is mended. {@link vn.kehoachxa.fuzz.Fuzz} takes the long run, {@link vn.kehoachxa.fuzz.FuzzTest} a short one.
 */
package vn.kehoachxa.fuzz;
