package vn.kehoachxa.ui.exchange;

/** The mail program of the PC. Both may take a moment: they are asked beside the window's thread. */
public interface MailProgram {

    /** A PC on which none is set up. */
    MailProgram NONE = new MailProgram() {

        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public void write(String address) {
            throw new IllegalStateException("there is no mail program");
        }
    };

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
