package vn.kehoachxa.citation;

/**
 * A citation up to where what the act is about begins.
 *
 * @param type as written; empty where only the symbol is
 * @param name what the act is about, where that stands before its number: the name of a law
 * @param first its first token
 * @param end the token behind it
 * @param subjectFrom the first token of what the act is about, or {@link #NO_SUBJECT}
 * @param amends whether it is a law that amends others; its number and date stand behind their names
 */
record Head(String type, ActType kind, Tail tail, String name, int first, int end, int subjectFrom, boolean amends) {

    static final int NO_SUBJECT = -1;

    boolean hasSubject() {
        return subjectFrom != NO_SUBJECT;
    }
}
