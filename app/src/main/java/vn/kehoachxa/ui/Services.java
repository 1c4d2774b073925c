package vn.kehoachxa.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.arrival.Arrivals;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.exchange.ProvinceWriter;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.intake.PasteReader;
import vn.kehoachxa.intake.Recogniser;
import vn.kehoachxa.intake.format.TaskFiles;
import vn.kehoachxa.intake.source.SourceReader;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.print.Printer;
import vn.kehoachxa.renewal.Renewal;
import vn.kehoachxa.report.HandoutFiles;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.template.Templates;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.tracking.Holidays;
import vn.kehoachxa.ui.comparison.OpenChoice;
import vn.kehoachxa.ui.editor.FileChoice;
import vn.kehoachxa.ui.exchange.MailProgram;
import vn.kehoachxa.ui.exchange.rollup.ProvinceTools;
import vn.kehoachxa.ui.preview.PageSource;
import vn.kehoachxa.ui.settings.Preferences;
import vn.kehoachxa.ui.task.Threads;

/**
 * Everything that the window is given.
 *
 * @param store opens the store; called once, on the store's thread. The window closes it at the end
 * @param citations finds the acts that a text names
 * @param pages lays papers out for the screen
 * @param printer prints a paper, asking how
 * @param ids gives the ids of everything new (UUIDv7)
 * @param by who is written into the journal
 * @param files asks where a file is to go; null for the system's own dialog
 * @param reader reads a file of any format that is taken in
 * @param arrivals takes in files that carry their paper
 * @param recogniser makes a paper of what was read
 * @param lists reads a list of tasks that is kept in Excel
 * @param pastes understands what is pasted
 * @param timing understands time expressions
 * @param holidays of the country
 * @param handouts makes working papers of plans as files
 * @param provinceFiles writes what goes to the province
 * @param mail the mail program of the PC
 * @param opening asks for a file that is taken in; null for the system's own dialog
 * @param data the folder in which the office's data lies
 * @param elsewhere how it gets to another folder; null where this one was named by who started the program
 * @param province works on files that offices sent
 */
public record Services(
        Supplier<Store> store, Templates templates, Renewal renewal, Citations citations, PageSource pages, Exporter exporter, Printer printer, Folders folders, Clock clock,
        Supplier<UUID> ids, Messages messages, Preferences preferences, Threads threads, String by, FileChoice files,
        SourceReader reader, Arrivals arrivals, Recogniser recogniser, TaskFiles lists, PasteReader pastes, TimingReader timing, Holidays holidays, HandoutFiles handouts,
        ProvinceWriter provinceFiles, MailProgram mail, OpenChoice opening, Path data, Elsewhere elsewhere,
        ProvinceTools province) {

    /** The same in another language. */
    Services speaking(Messages other) {
        return new Services(
                store, templates, renewal, citations, pages, exporter, printer, folders, clock, ids, other, preferences, threads, by, files, reader,
                arrivals, recogniser, lists, pastes, timing, holidays, handouts, provinceFiles, mail, opening, data, elsewhere, province);
    }
}
