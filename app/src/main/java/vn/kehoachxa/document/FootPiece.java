package vn.kehoachxa.document;

import java.util.List;
import java.util.UUID;

/**
 * Recipients on the left, signature on the right (Decree 30/2020, annex I, II.7 and II.9).
 *
 * @param recipients each with its hyphen and end mark: {@code - Sở Khoa học và Công nghệ;}; the last one is the archive's
 * @param authority {@code TM. ỦY BAN NHÂN DÂN}, {@code KT. CHỦ TỊCH}
 * @param title {@code PHÓ CHỦ TỊCH}
 * @param name may be empty in a draft
 */
public record FootPiece(List<Recipient> recipients, List<String> authority, String title, String name) implements Piece {

    public FootPiece {
        recipients = List.copyOf(recipients);
        authority = List.copyOf(authority);
    }

    /** One printed recipient. @param source its passage, or null for the archive's line */
    public record Recipient(UUID source, String text) {}
}
