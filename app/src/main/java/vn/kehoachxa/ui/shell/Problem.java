package vn.kehoachxa.ui.shell;

/**
 * What the user is told of something that went wrong.
 *
 * @param what happened, in one sentence
 * @param advice what to do, in one sentence
 * @param code short enough to be read over the phone
 * @param details for whoever mends it
 */
public record Problem(String what, String advice, String code, String details) {}
