package vn.kehoachxa.intake.source;

import java.util.List;

/**
 * What a reader found in a file.
 *
 * @param pieces in reading order; running headers, footers and page numbers are not among them
 * @param title the file's own title property; may be empty
 * @param ours what a file of ours says of itself; null where it is none
 * @param embedded a paper that a file of ours carries inside, as JSON text; or null
 * @param remarks what the reader dropped or was not sure of
 */
public record Source(List<Piece> pieces, String title, OurFile ours, String embedded, List<Remark> remarks) {

    public Source {
        pieces = List.copyOf(pieces);
        remarks = List.copyOf(remarks);
    }

    /** A file that is not ours, or does not say so. */
    public Source(List<Piece> pieces, String title, String embedded, List<Remark> remarks) {
        this(pieces, title, null, embedded, remarks);
    }
}
