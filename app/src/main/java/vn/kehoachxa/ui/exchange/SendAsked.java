package vn.kehoachxa.ui.exchange;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.kehoachxa.arrival.Outgoing;
import vn.kehoachxa.arrival.PlanProgress;
import vn.kehoachxa.exchange.Gap;
import vn.kehoachxa.exchange.Gaps;
import vn.kehoachxa.exchange.Sending;
import vn.kehoachxa.exchange.Sending.Enclosed;
import vn.kehoachxa.export.KeptBytes;
import vn.kehoachxa.plan.Contact;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.store.Store;

/**
 * What is known of a paper when it is to be sent.
 *
 * @param office whose paper it is
 * @param options how the office prints, for what is not kept
 * @param kept the files that were kept at issue
 * @param signed the signed copies of this version
 * @param progress of a report: its plan with what was recorded of it, as {@link PlanProgress} gives it; else null
 * @param evidence what shows that something of that plan was done
 * @param gaps what the paper still lacks
 * @param lastSentTo to whom files went last; may be empty
 */
public record SendAsked(
        Paper paper, String office, PrintOptions options, KeptBytes kept, Contact contact, List<Piece> signed, Followed progress,
        List<Piece> evidence, List<Gap> gaps, String lastSentTo) {

    /** A file that can go along. @param size in bytes */
    record Piece(Enclosed file, long size) {}

    /** Reads it from the store; finding what is missing takes a moment in a long paper. */
    public static SendAsked of(Store store, UUID id) {
        var out = Outgoing.of(store, id);
        var progress = PlanProgress.of(store, out.paper());
        var lastSentTo = store.exchange().sent().stream().map(f -> f.sentTo()).filter(t -> !t.isEmpty()).findFirst().orElse("");
        return new SendAsked(
                out.paper(), store.office().load().office().name(), store.office().printOptions(), out.kept(), store.exchange().contact(),
                out.signed().stream().map(e -> new Piece(Outgoing.signed(store, e), e.size())).toList(), progress,
                progress == null ? List.of() : evidence(store, progress), Gaps.in(out.paper()), lastSentTo);
    }

    private static List<Piece> evidence(Store store, Followed progress) {
        return progress.log().entries().stream()
                .flatMap(e -> e.evidence().stream())
                .map(e -> new Piece(Outgoing.evidence(store, e), e.size()))
                .toList();
    }

    boolean isDraft() {
        return paper.identity().state() == PaperState.DRAFT;
    }

    boolean isReport() {
        return paper.identity().type() == PaperType.REPORT;
    }

    /** @param withProgress whether what was recorded of a report's plan goes along @param chosen the pieces of evidence that do */
    Sending sending(Contact asked, boolean withProgress, Set<UUID> chosen) {
        var along = withProgress && progress != null;
        return new Sending(
                paper, options, kept, asked, signed.stream().map(Piece::file).toList(), along ? progress : null,
                along ? evidence.stream().map(Piece::file).filter(e -> chosen.contains(e.id())).toList() : List.of());
    }
}
