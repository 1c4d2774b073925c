package vn.kehoachxa.document;

import java.util.List;
import java.util.UUID;

/**
 * The head of an appendix (Decree 30/2020, annex I, III.1).
 *
 * @param label {@code Phụ lục I}, or {@code Phụ lục} where it is the only one
 * @param title in capitals
 * @param reference {@code (Kèm theo Kế hoạch số … )}
 */
public record AnnexPiece(UUID source, String label, List<Run> title, String reference) implements Piece {

    public AnnexPiece {
        title = List.copyOf(title);
    }
}
