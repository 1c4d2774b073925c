package vn.kehoachxa.ui.exchange;

/** The mail program of the PC. Both may take a moment: they are asked beside the window's thread. */
public interface MailProgram {

    /** Whether one is set up. */
    boolean isThere();

    /**
     * Opens it with a new mail.
     *
     * @param address {@code mailto:?subject=…&body=…}
     * @throws vn.kehoachxa.problem.ProblemException where it can't be opened
     */
    void write(String address);
}
