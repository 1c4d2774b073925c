package vn.kehoachxa.exchange.rollup;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.exchange.DeliveryReader;
import vn.kehoachxa.exchange.rollup.RollupListener.Step;
import vn.kehoachxa.exchange.rollup.RollupResult.Rejected;
import vn.kehoachxa.export.ExportException;
import vn.kehoachxa.export.Exported;
import vn.kehoachxa.export.FileOutput;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.sheet.BookWriter;
import vn.kehoachxa.sheet.StreamedTable;
import vn.kehoachxa.timing.TimingReader;

/**
 * The province's summary over a folder of files that offices sent. Files are read in parallel and looked through from end to end; what is
 * needed of them lies on the disk, so that thousands need no more memory than a few. The same folder gives the same files on the same day,
 * whatever the order in which they are read.
 */
public final class Rollup {

    private final DeliveryReader files;
    private final TimingReader timing;
    private final PageWriter pages;
    private final Words words;
    private final int threads;

    /** Writes a document as pages. */
    @FunctionalInterface
    public interface PageWriter {

        /** @param out not closed here */
        void write(Document document, OutputStream out) throws IOException;
    }

    /** Says in a sentence, in Vietnamese, why a file was not taken. */
    @FunctionalInterface
    public interface Reasons {

        /** @param code and arguments of a {@link vn.kehoachxa.problem.ProblemException} */
        String sentence(String code, List<Object> arguments);
    }

    /**
     * @param files reads one file; for as many threads as there are
     * @param threads that read, at least 1
     */
    public Rollup(DeliveryReader files, TimingReader timing, PageWriter pages, Reasons reasons, int threads) {
        this.files = files;
        this.timing = timing;
        this.pages = pages;
        this.words = new Words(reasons);
        this.threads = threads;
    }

    /**
     * Reads the folder and writes the summary. Files that are not as they must be are told and stop nothing.
     *
     * @throws RollupException where the folder can't be read, or what is written has no name of its own
     * @throws ExportException where the summary can't be written
     * @throws CancellationException where the listener ends it or the thread is interrupted: nothing is written then
     */
    public RollupResult run(RollupRequest request, RollupListener listener) {
        check(request);
        var walk = FolderWalk.of(request.folder(), request.excel(), request.pdf());
        try (var spool = Spool.open()) {
            return summed(request, walk, spool, listener);
        } catch (ExportException failed) {
            if (failed.getCause() instanceof InterruptedIOException || failed.getCause() instanceof ClosedByInterruptException) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
            throw failed;
        }
    }

    private RollupResult summed(RollupRequest request, FolderWalk walk, Spool spool, RollupListener listener) {
        listener.reached(Step.READING, 0, walk.files().size());
        var outcome = new Reader(files, new FactsReader(timing, request.today()), threads)
                .read(walk.files(), spool, done -> listener.reached(Step.READING, done, walk.files().size()));
        var findings = findings(request, walk, outcome, spool);
        return request.pdf() == null
                ? result(excel(request, findings, spool, listener), null, findings)
                : both(request, findings, spool, listener);
    }

    /** The Excel file takes its place when the pages are written aside, and they take theirs right after it: who stops finds neither. */
    private RollupResult both(RollupRequest request, Findings findings, Spool spool, RollupListener listener) {
        var excel = new Exported[1];
        var pdf = FileOutput.write(Format.PDF, request.pdf(), out -> {
            listener.reached(Step.PDF, 0, 1);
            pages.write(new SummaryPages(findings, words).document(plans(request, findings, spool)), out);
            listener.reached(Step.PDF, 1, 1);
            excel[0] = excel(request, findings, spool, listener);
        });
        return result(excel[0], pdf, findings);
    }

    private static void check(RollupRequest request) {
        if (request.pdf() != null && request.pdf().toAbsolutePath().normalize().equals(request.excel().toAbsolutePath().normalize())) {
            throw RollupException.sameFile(request.pdf());
        }
    }

    private static Findings findings(RollupRequest request, FolderWalk walk, Reader.Outcome outcome, Spool spool) {
        var election = Election.of(outcome.read());
        var rejected = new ArrayList<Rejected>(outcome.rejected());
        rejected.addAll(election.rejected());
        rejected.sort(Comparator.comparing(Rejected::file));
        var summary = Summary.of(election.offices(), (office, plan) -> PlanView.of(office, plan, spool, request.today()));
        var folder = request.folder().toAbsolutePath().normalize().getFileName();
        return new Findings(
                folder == null ? "" : Texts.oneLine(folder.toString()), request.today(), walk, election, summary, List.copyOf(rejected),
                request.expected().size(), new Attendance(election.offices()).missing(request.expected()));
    }

    private Exported excel(RollupRequest request, Findings findings, Spool spool, RollupListener listener) {
        var of = findings.summary().plans().size();
        listener.reached(Step.EXCEL, 0, of);
        Supplier<Stream<PlanView>> plans = () -> {
            var done = new int[1];
            return plans(request, findings, spool).peek(p -> listener.reached(Step.EXCEL, ++done[0], of));
        };
        var sheets = new SummarySheets(findings, words);
        var tables = sheets.all(new LongSheets(sheets, findings, plans, StreamedTable.MOST_COLUMNS));
        return FileOutput.write(Format.XLSX, request.excel(), out -> new BookWriter().write(Words.TITLE, "", tables, spool.aside(), out));
    }

    private static Stream<PlanView> plans(RollupRequest request, Findings findings, Spool spool) {
        return findings.election().offices().stream()
                .flatMap(o -> o.plans().stream().map(p -> PlanView.of(o.office(), p, spool, request.today())));
    }

    private static RollupResult result(Exported excel, Exported pdf, Findings f) {
        var s = f.summary();
        return new RollupResult(
                excel, pdf, f.files(), f.accepted(), f.rejected(), f.election().superseded(), f.walk().unread(), f.walk().unreadCount(),
                f.election().offices().size(), f.missing(), s.plans().size(), s.drafts(), s.unreported(), f.reports(), s.tasks(), s.done(),
                s.overdue(), s.overdueUnreported(), s.targetCount(), s.budget(), s.spent());
    }
}
