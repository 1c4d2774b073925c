package vn.kehoachxa.intake.source;

import java.util.List;
import java.util.UUID;

/**
 * What a reader found in a file.
 *
 * @param pieces in reading order; running headers, footers and page numbers are not among them
 * @param title the file's own title property; may be empty
 * @param paper the id of the paper that a file of ours says it was made of; or null
 * @param office the id of the office whose paper it says it is; or null
 * @param embedded a paper that a file of ours carries inside, as JSON text; or null
 * @param remarks what the reader dropped or was not sure of
 */
public record Source(List<Piece> pieces, String title, UUID paper, UUID office, String embedded, List<Remark> remarks) {

    public Source {
        pieces = List.copyOf(pieces);
        remarks = List.copyOf(remarks);
    }

    /** A file that does not say what paper it was made of. */
    public Source(List<Piece> pieces, String title, String embedded, List<Remark> remarks) {
        this(pieces, title, null, null, embedded, remarks);
    }
}
