package vn.kehoachxa.ui.editor.page;

/** What the keys of the live field do beyond its own text. Each answers whether it did something; where not, the key keeps its meaning. */
interface EditorKeys {

    boolean enter(int caret);

    boolean tab(int direction);

    boolean backspaceAtStart();

    /** Up or down from the first or last line of the text. */
    boolean vertical(int direction);

    /** Left from the start or right from the end. */
    boolean sideways(int direction);

    boolean moveBlock(int direction);

    boolean undo();

    boolean redo();

    /** Escape: away from the text, to the page. */
    boolean leave();
}
