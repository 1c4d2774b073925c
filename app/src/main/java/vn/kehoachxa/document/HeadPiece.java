package vn.kehoachxa.document;

import java.util.List;

/**
 * The head of page 1 in two columns: body, number on the left; national name, motto, place and date on the right (Decree 30/2020,
 * annex I, II.1 to II.4).
 *
 * @param parent the superior body, or empty
 * @param org the issuing body, one entry a line
 * @param number {@code Số: 05/KH-UBND}; with a blank in a draft
 * @param placeDate {@code Vân Hồ, ngày 05 tháng 01 năm 2026}; with blanks in a draft
 * @param urgency or null
 * @param circulation or null
 * @param contact the address for the foot of page 1; may be empty
 * @param draftMark {@link Decree30#DRAFT_MARK}, or null
 */
public record HeadPiece(
        String parent, List<String> org, String number, String placeDate, String urgency, String circulation, String contact,
        String draftMark)
        implements Piece {

    public HeadPiece {
        org = List.copyOf(org);
    }

    /** A head without the mark of a draft. */
    public HeadPiece(
            String parent, List<String> org, String number, String placeDate, String urgency, String circulation, String contact) {
        this(parent, org, number, placeDate, urgency, circulation, contact, null);
    }
}
