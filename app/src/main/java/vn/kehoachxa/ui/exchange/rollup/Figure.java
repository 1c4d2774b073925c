package vn.kehoachxa.ui.exchange.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.exchange.rollup.RollupResult;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Figures;

/**
 * A large number of a summary.
 *
 * @param code what it counts
 * @param value as it is written
 * @param label what it is
 * @param detail what is to be said of it; may be empty
 * @param bad whether it is something to look after
 */
record Figure(String code, String value, String label, String detail, boolean bad) {

    private static final int MILLION_DIGITS = 6;

    static List<Figure> of(RollupOutcome outcome, Messages messages) {
        var r = outcome.result();
        var words = new Words(messages);
        return List.of(
                words.figure("files", r.files(), false, words.some("unread", r.unreadCount())),
                words.figure("accepted", r.accepted(), false, words.some("replaced", r.superseded().size())),
                words.figure("rejected", r.rejected().size(), !r.rejected().isEmpty()),
                words.figure("offices", r.offices(), false, outcome.expected() == 0 ? "" : words.missing(r.missing().size(), outcome.expected())),
                words.figure("plans", r.plans(), false, words.some("drafts", r.drafts())),
                words.figure("reports", r.reports(), false, words.some("unreported", r.unreported())),
                words.figure("tasks", r.tasks(), false, words.some("done", r.done())),
                words.figure("overdue", r.overdue(), r.overdue() > 0, words.some("unheard", r.overdueUnreported())),
                words.figure("targets", r.targets(), false),
                words.money(r));
    }

    /** Makes the words. */
    private record Words(Messages messages) {

        Figure figure(String code, int count, boolean bad, String... details) {
            return new Figure(
                    code, Figures.written(BigDecimal.valueOf(count)), messages.text("rollup.figure." + code),
                    Stream.of(details).filter(d -> !d.isEmpty()).collect(Collectors.joining(" · ")), bad);
        }

        String some(String code, int count) {
            return count == 0 ? "" : messages.text("rollup.figure.of." + code, Figures.written(BigDecimal.valueOf(count)));
        }

        String missing(int missing, int expected) {
            return missing == 0
                    ? messages.text("rollup.figure.of.all", Figures.written(BigDecimal.valueOf(expected)))
                    : messages.text("rollup.figure.of.missing", Figures.written(BigDecimal.valueOf(missing)), Figures.written(BigDecimal.valueOf(expected)));
        }

        /** In millions of đồng, as offices speak of such sums; the Excel file has them to the đồng. */
        Figure money(RollupResult r) {
            return new Figure(
                    "budget", millions(r.budgetTotal()), messages.text("rollup.figure.budget"),
                    r.spentTotal().signum() == 0 ? "" : messages.text("rollup.figure.of.spent", millions(r.spentTotal())), false);
        }

        private static String millions(BigDecimal dong) {
            return Figures.written(dong.movePointLeft(MILLION_DIGITS).setScale(1, RoundingMode.HALF_UP));
        }
    }
}
