package vn.kehoachxa.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.exchange.DeliveryReader;
import vn.kehoachxa.exchange.ProvinceWriter;
import vn.kehoachxa.exchange.rollup.Rollup;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.intake.Recogniser;
import vn.kehoachxa.intake.format.TaskFiles;
import vn.kehoachxa.intake.source.SourceReader;
import vn.kehoachxa.renewal.Renewal;
import vn.kehoachxa.report.HandoutFiles;
import vn.kehoachxa.template.Templates;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.tracking.Holidays;

/**
 * What the verbs work with.
 *
 * @param dataFolder tells the data folder where none is named; refuses where it is one that is not there now
 * @param citations finds the acts that a text names
 * @param timing understands time expressions
 * @param holidays of the country
 * @param files reads a file of any format that is taken in
 * @param recogniser makes a paper of what was read
 * @param lists reads a list of tasks that is kept in Excel
 * @param handouts makes and writes the working papers of a plan
 * @param provinceFiles writes what goes to the province
 * @param deliveries reads what came from an office
 * @param rollup sums up what many offices sent
 * @param user who does it, for the journal
 */
public record Services(
        Supplier<Path> dataFolder, Clock clock, Supplier<UUID> ids, Templates templates, Citations citations, TimingReader timing,
        Holidays holidays,
        Renewal renewal, Exporter exporter,
        SourceReader files, Recogniser recogniser, TaskFiles lists, HandoutFiles handouts,
        ProvinceWriter provinceFiles, DeliveryReader deliveries, Rollup rollup, String user) {}
