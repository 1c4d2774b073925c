package vn.kehoachxa.store;

/** A folder beside the data in which files are kept, and the codes of what can go wrong there. */
enum Shelf {
    EVIDENCE("evidence", "EVIDENCE-READ", "EVIDENCE-KEEP", "EVIDENCE-LOST", "EVIDENCE-COPY"),
    SIGNED("signed", "SIGNED-READ", "SIGNED-KEEP", "SIGNED-LOST", "SIGNED-COPY"),
    /** Files of other offices, whole. */
    RECEIVED("received", "RECEIVED-READ", "RECEIVED-KEEP", "RECEIVED-LOST", "RECEIVED-COPY");

    final String folder;
    final String unreadable;
    final String unkept;
    final String lost;
    final String uncopied;

    Shelf(String folder, String unreadable, String unkept, String lost, String uncopied) {
        this.folder = folder;
        this.unreadable = unreadable;
        this.unkept = unkept;
        this.lost = lost;
        this.uncopied = uncopied;
    }
}
