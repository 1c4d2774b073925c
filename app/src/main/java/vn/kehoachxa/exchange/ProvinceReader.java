package vn.kehoachxa.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import vn.kehoachxa.problem.ProblemException;
import vn.kehoachxa.zip.StrictZip;

/**
 * Reads province files, and lone PDFs that carry their paper; nothing about them is believed. What they are is told by their bytes, their
 * names count for nothing. Only data and pages are taken into memory, everything else passes through.
 *
 * <p>Refuses with {@code EXCHANGE-UNREADABLE} (the file itself), {@code EXCHANGE-KIND} (neither zip nor PDF) and what {@link ZipDelivery}
 * and {@link PaperData} say.
 */
public final class ProvinceReader implements DeliveryReader {

    /** A PDF of 500 pages with its faces has 5 MB, in bytes. */
    static final int LARGEST_PDF = 64 << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final PaperData data;

    /**
     * @param pdfData gives the paper's JSON out of the bytes of a PDF, null where it carries none; throws a {@link ProblemException} where
     *     they are no PDF, or one that asks too much
     */
    public ProvinceReader(Function<byte[], String> pdfData) {
        this.data = new PaperData(pdfData);
    }

    @Override
    public Delivery read(Path file) {
        try {
            var head = head(file);
            if (begins(head, PDF)) {
                return lonePdf(file);
            }
            if (!begins(head, ZIP) && !begins(head, EMPTY_ZIP)) {
                throw new ExchangeException("EXCHANGE-KIND", null, ExchangeException.quoted(file));
            }
            try (var zip = StrictZip.open(file)) {
                return new ZipDelivery(file, zip, data).read();
            }
        } catch (StrictZip.Refused refused) {
            throw ZipDelivery.refused(refused, file);
        } catch (NoSuchFileException gone) {
            throw new ExchangeException("EXCHANGE-GONE", gone, ExchangeException.quoted(file));
        } catch (IOException unreadable) {
            throw new ExchangeException("EXCHANGE-UNREADABLE", unreadable, ExchangeException.quoted(file));
        } catch (OutOfMemoryError full) {
            // The last net: what was taken is free again.
            throw new ExchangeException("EXCHANGE-TOO-LARGE", full, ExchangeException.quoted(file));
        }
    }

    private static byte[] head(Path file) throws IOException {
        if (!Files.isRegularFile(file) && Files.exists(file)) {
            throw new ExchangeException("EXCHANGE-KIND", null, ExchangeException.quoted(file));
        }
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(PDF.length);
        }
    }

    private static boolean begins(byte[] head, byte[] sign) {
        for (var i = 0; i < sign.length; i++) {
            if (head.length <= i || head[i] != sign[i]) {
                return false;
            }
        }
        return true;
    }

    private Delivery lonePdf(Path file) throws IOException {
        if (Files.size(file) > LARGEST_PDF) {
            throw new ExchangeException("EXCHANGE-TOO-LARGE", null, ExchangeException.quoted(file));
        }
        var bytes = Files.readAllBytes(file);
        var json = data.inside(bytes);
        if (json == null) {
            throw new ExchangeException("EXCHANGE-PDF-BARE", null, ExchangeException.quoted(file));
        }
        var content = Content.of(bytes);
        return new Delivery(file, content.bytes(), content.sha256(), null, data.paper(json.getBytes(StandardCharsets.UTF_8)).paper(), null);
    }
}
