package vn.kehoachxa.document.layout;

import vn.kehoachxa.document.Document;

/**
 * Lays a document out again and again while it is edited. What did not change is taken from the time before: the lines of a paragraph, the
 * rows of a table, and pages as a whole, so that a view has to paint only pages that are other objects than before. For one thread.
 */
public final class LayoutSession {

    private final Typesetter type;
    private final Memory memory = new Memory(true);

    LayoutSession(Typesetter type) {
        this.type = type;
    }

    /** The same pages as {@link Layout#pages(Document)} gives. */
    public Pages pages(Document document) {
        memory.next();
        return Layout.pages(document, type, memory);
    }

    /** What the last layout took from the one before. */
    public Reuse reuse() {
        return memory.reuse();
    }
}
