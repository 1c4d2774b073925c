package vn.kehoachxa.arrival;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.exchange.Custody;
import vn.kehoachxa.exchange.Delivery;
import vn.kehoachxa.exchange.DeliveryReader;
import vn.kehoachxa.exchange.ExchangeException;
import vn.kehoachxa.exchange.FileKind;
import vn.kehoachxa.exchange.Manifest;
import vn.kehoachxa.export.Exported;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.export.FileOutput;
import vn.kehoachxa.export.KeptBytes;
import vn.kehoachxa.intake.Reading;
import vn.kehoachxa.intake.format.DocumentFile;
import vn.kehoachxa.intake.format.FileFormat;
import vn.kehoachxa.intake.format.FormatDetector;
import vn.kehoachxa.intake.source.UnreadableFileException;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.store.Store;

/**
 * The one way in for files that carry their paper as data: province files, and PDFs of ours. {@link #open} reads and may take long,
 * {@link #take} writes.
 */
public final class Arrivals {

    /** The ending of a province file that opens with the program. */
    private static final String OWN_ENDING = ".kehoachxa";
    private static final String ZIP_ENDING = ".zip";
    private static final String ZIP = "PK\u0003\u0004";
    /** Where an entry's name begins in a zip, behind its local header. */
    private static final int NAME_AT = 30;
    private static final int LOOK_AT = 1024;
    /** Why the data in a PDF could not be looked at, or is not there: then the file is read as any other PDF, which says what is wrong with it. */
    private static final Set<String> NO_DATA = Set.of("EXCHANGE-PDF-BARE", "EXCHANGE-PDF", "EXCHANGE-TOO-LARGE");

    private final DeliveryReader reader;
    private final Exporter exporter;
    private final Supplier<UUID> ids;

    /** @param ids gives the ids of signed copies */
    public Arrivals(DeliveryReader reader, Exporter exporter, Supplier<UUID> ids) {
        this.reader = reader;
        this.exporter = exporter;
        this.ids = ids;
    }

    /**
     * What a file that carries its paper holds, looked through from end to end; empty where it is any other file.
     *
     * @throws vn.kehoachxa.problem.ProblemException where it is one and something about it is not as it must be; its pages are not gone by then
     * @throws UnreadableFileException {@code IN-READ} where it can not be read
     */
    public Optional<Delivery> open(Path file) {
        var head = head(file);
        if (head.contains("%PDF-")) {
            return ofPdf(file);
        }
        return isProvinceFile(file, head) ? Optional.of(reader.read(file)) : Optional.empty();
    }

    private Optional<Delivery> ofPdf(Path file) {
        try {
            return Optional.of(reader.read(file));
        } catch (ExchangeException refused) {
            if (NO_DATA.contains(refused.code())) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** By its first entry; by its name where that says so, and the file is nothing else that is known. */
    private static boolean isProvinceFile(Path file, String head) {
        var name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return head.startsWith(ZIP) && head.startsWith(Manifest.NAME, NAME_AT) || name.endsWith(OWN_ENDING) || name.endsWith(ZIP_ENDING) && isNoOffice(file);
    }

    private static boolean isNoOffice(Path file) {
        try {
            var format = FormatDetector.detect(DocumentFile.bytes(file));
            return format == FileFormat.OTHER || format == FileFormat.BROKEN;
        } catch (UnreadableFileException tooMuch) {
            return true;
        }
    }

    private static String head(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LOOK_AT), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UnreadableFileException("IN-READ", unreadable, file.toString());
        }
    }

    /** Whether what came is another office's paper, for the office of a PC. */
    public static boolean isOthers(Delivery delivery, OfficeProfile profile) {
        return profile.isOther(delivery.paper().identity().office());
    }

    /**
     * Takes a delivery in: the office's own paper as it is, another office's to be read. A paper of the office that is here stays as it
     * is; of another office's that is here a later version takes the place of the earlier one.
     *
     * @param by who is written into the journal
     * @throws ExchangeException {@code EXCHANGE-OFFICE-CLAIMED} where it claims to be an office's that it can't be
     * @throws vn.kehoachxa.store.PaperException where the paper, or the plan of a report, lies in the bin
     * @throws vn.kehoachxa.store.EvidenceException where its files can't be kept
     */
    public Taken take(Store store, Delivery delivery, String by) {
        var profile = store.office().load();
        var paper = delivery.paper();
        var custody = custody(store, paper, profile);
        if (delivery.progress() != null) {
            custody(store, delivery.progress().paper(), profile);
        }
        var others = isOthers(delivery, profile);
        var receipt = Receipts.of(delivery, others, ids);
        if (custody != Custody.HERE) {
            return new Taken.New(store.receiving().take(receipt, by), others);
        }
        var later = store.receiving().takeLater(receipt, by);
        return later && others ? new Taken.New(store.papers().load(paper.id()), true) : new Taken.Here(paper.id());
    }

    private static Custody custody(Store store, Paper paper, OfficeProfile profile) {
        return Custody.of(paper.identity().office(), profile, store.receiving().office(paper.id()));
    }

    /**
     * What came, to be compared with a paper that is here.
     *
     * @throws ExchangeException as {@link #take}
     */
    public static Reading reading(Store store, Delivery delivery) {
        custody(store, delivery.paper(), store.office().load());
        return Reading.ofData(delivery.paper());
    }

    /**
     * The files of a paper as they go out: of another office's those that came, of the office's own those that were kept at issue.
     *
     * @throws vn.kehoachxa.store.PaperException where there is no such paper, or it is in the bin
     * @throws vn.kehoachxa.problem.ProblemException where what came was damaged since
     */
    public KeptBytes kept(Store store, UUID paper) {
        var came = store.receiving().file(paper);
        if (came.isPresent()) {
            return new ReceivedParts(reader.read(came.get().file()), exporter);
        }
        var now = store.papers().load(paper).paper();
        return KeptBytes.read(format -> store.versions().fileOf(now, format));
    }

    /**
     * Writes the province file in which another office's paper came, byte for byte.
     *
     * @param target the file; a folder gets it under the name that it had
     * @return empty where the paper did not come from another office
     * @throws ArrivalException where it is another office's and came as a PDF alone, or in no file of its own
     * @throws vn.kehoachxa.problem.ProblemException where what came was damaged since, or the file can't be written
     */
    public Optional<Exported> provinceFile(Store store, UUID paper, Path target) {
        var received = store.receiving().file(paper);
        var office = store.papers().load(paper).paper().identity().office();
        if (received.isEmpty() && store.office().load().isOther(office)) {
            throw ArrivalException.notReceived(office.name());
        }
        return received.map(came -> {
            var delivery = reader.read(came.file());
            if (delivery.manifest() == null) {
                throw ArrivalException.pdfAlone(delivery.paper().identity().office().name());
            }
            var file = Files.isDirectory(target) ? target.resolve(came.name()) : target;
            return FileOutput.write(FileKind.PROVINCE, file, out -> Receipts.copy(delivery, out));
        });
    }
}
