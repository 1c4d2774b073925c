package vn.kehoachxa.fuzz;

/**
 * A valid file that is changed.
 *
 * @param name what it is
 * @param form what it is made of, and with it who reads it
 */
record Seed(String name, Form form, byte[] file) {

    /** What a file is made of. */
    enum Form {
        /** A paper as JSON. */
        PAPER(4),
        /** A province file. */
        PROVINCE(5),
        /** The answer to one. */
        ANSWER(1),
        PDF(5),
        WORD(4),
        EXCEL(2),
        HTML(1),
        TEXT(1);

        private final int share;

        Form(int share) {
            this.share = share;
        }

        /** How much of a run goes to it, as against the others. */
        int share() {
            return share;
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
