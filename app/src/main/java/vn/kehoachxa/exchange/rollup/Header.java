package vn.kehoachxa.exchange.rollup;

import java.time.LocalDate;
import java.util.UUID;
import vn.kehoachxa.exchange.Delivery;
import vn.kehoachxa.plan.About;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Sha256;
import vn.kehoachxa.plan.Texts;

/**
 * What is kept in memory of a file that was read; everything else of it lies in the {@link Spool}.
 *
 * @param file its path in the folder
 * @param whole whether it is a province file, and not a lone PDF
 * @param modified when the file was last written, in milliseconds since 1970
 * @param paper the paper that was sent
 * @param carried the plan that came in a report; null where none did
 * @param about what a report reports on; null for a plan
 * @param content by which a file of the very same paper is known again; of a report without what came in it, which a lone PDF does not have
 * @param told the sum of its facts: what tells apart two files of one report that say different things of its plan
 * @param at where its facts lie; null until they do
 */
record Header(String file, boolean whole, long modified, Sent paper, Sent carried, About about, String content, String told, Spool.Place at) {

    /**
     * A paper.
     *
     * @param number {@code 12/KH-UBND}; empty for a draft
     * @param date on which it was issued, or null
     */
    record Sent(Identity identity, String subject, String number, LocalDate date) {

        static Sent of(Paper paper) {
            var issued = paper.identity().issued();
            return new Sent(
                    paper.identity(), Texts.oneLine(paper.subject()),
                    issued == null ? "" : Texts.oneLine(issued.number() + "/" + paper.head().symbol()), issued == null ? null : issued.date());
        }

        boolean isDraft() {
            return identity.state() == PaperState.DRAFT;
        }

        UUID office() {
            return identity.office().id();
        }
    }

    /** @param facts as they are going to lie in the spool */
    static Header of(String file, long modified, Delivery delivery, byte[] facts) {
        var carried = delivery.paper().identity().type() == PaperType.PLAN || delivery.progress() == null ? null : Sent.of(delivery.progress().paper());
        var told = Sha256.of(facts);
        // The paper's own code is good for this run only, which is all that is asked of it; the canonical text would take a fifth of the time.
        var code = Integer.toHexString(delivery.paper().hashCode());
        var content = delivery.paper().identity().type() == PaperType.PLAN ? told + code : code;
        return new Header(file, delivery.manifest() != null, modified, Sent.of(delivery.paper()), carried, delivery.paper().about(), content, told, null);
    }

    Header placed(Spool.Place place) {
        return new Header(file, whole, modified, paper, carried, about, content, told, place);
    }

    boolean isPlan() {
        return paper.identity().type() == PaperType.PLAN;
    }

    /** Whether it is a report from which nothing is known of its plan: a lone PDF has its words alone. */
    boolean isBareReport() {
        return !isPlan() && carried == null;
    }
}
