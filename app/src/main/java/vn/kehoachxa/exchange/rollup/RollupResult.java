package vn.kehoachxa.exchange.rollup;

import java.math.BigDecimal;
import java.util.List;
import vn.kehoachxa.export.Exported;

/**
 * What a summary found, and where it was written.
 *
 * @param excel the file that was written
 * @param pdf the same as pages; null where none was wanted
 * @param files province files and PDFs in the folder: those taken and those refused
 * @param accepted those that are as they must be, also where a newer one took their place
 * @param rejected those that are not, by their names
 * @param superseded accepted ones that count no more, by their names
 * @param unread what in the folder is neither a province file nor a PDF, by their names; at most {@value #MOST_UNREAD}
 * @param unreadCount how many those are in all
 * @param offices that sent something that counts
 * @param missing expected ones that did not, in the order of the list
 * @param plans that count, drafts among them
 * @param drafts those of the plans that were not issued
 * @param unreported those of the plans of whose progress no report has told
 * @param reports that count
 * @param tasks of the plans
 * @param done those of the tasks that a report says are done
 * @param overdue tasks with a due day before today that nobody has met, as far as is known
 * @param overdueUnreported those of them of which no report has told anything
 * @param targets of the plans
 * @param budgetTotal of the plans, in đồng
 * @param spentTotal as far as reports tell, in đồng
 */
public record RollupResult(
        Exported excel, Exported pdf, int files, int accepted, List<Rejected> rejected, List<Superseded> superseded, List<String> unread,
        int unreadCount, int offices, List<Expected> missing, int plans, int drafts, int unreported, int reports, int tasks, int done,
        int overdue, int overdueUnreported, int targets, BigDecimal budgetTotal, BigDecimal spentTotal) {

    /** How many names of files that were not looked into are kept. */
    public static final int MOST_UNREAD = 1_000;

    public RollupResult {
        rejected = List.copyOf(rejected);
        superseded = List.copyOf(superseded);
        unread = List.copyOf(unread);
        missing = List.copyOf(missing);
    }

    /**
     * A file that was not taken.
     *
     * @param file its path in the folder, {@code /} between the names
     * @param code and arguments: those of a {@link vn.kehoachxa.problem.ProblemException}
     */
    public record Rejected(String file, String code, List<Object> arguments) {

        public Rejected {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A file that counts no more.
     *
     * @param file its path in the folder
     * @param by the path of the one that does
     */
    public record Superseded(String file, String by, Why why) {

        /** Why the other one counts. */
        public enum Why {
            /** The very same paper. */
            SAME,
            /** A later version of it. */
            VERSION,
            /** The same version, issued and not a draft. */
            ISSUED,
            /** An earlier version of it, which is in force while this one is only a draft. */
            DRAFT,
            /** The same version of a report, from which more is known than its words: what was recorded of its plan. */
            PROGRESS,
            /** The same version, but what it says differs: the later file counts. */
            LATER
        }
    }
}
