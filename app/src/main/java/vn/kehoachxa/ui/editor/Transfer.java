package vn.kehoachxa.ui.editor;

/** Takes texts out of the paper and puts others in, as clipboards hold them. */
public final class Transfer {

    private final EditorModel model;
    private final Pasteboard board;

    public Transfer(EditorModel model, Pasteboard board) {
        this.model = model;
        this.board = board;
    }

    /** What other programs are given. */
    public record Copied(String plain, String html) {}

    /** What is selected. */
    public Copied copy() {
        var clip = model.writing().clip();
        board.copied(clip);
        return new Copied(clip.plain(), clip.html());
    }

    /** Puts in what a clipboard holds. @param html or null where looks do not count @param plain or null */
    public void paste(String html, String plain) {
        model.writing().paste(html == null && plain != null && !board.isOurs(plain) ? board.words(plain) : board.read(html, plain));
    }
}
