package vn.kehoachxa.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import vn.kehoachxa.export.Exported;
import vn.kehoachxa.export.FileOutput;
import vn.kehoachxa.plan.Sha256;
import vn.kehoachxa.zip.StrictZip;

/**
 * The parts of a delivery, out of the file as it lies there now: it was looked through, but may have been changed since. Nothing opens
 * them.
 */
public final class PartFiles {

    private PartFiles() {}

    /**
     * Copies a part into a file, which is replaced whole or not at all.
     *
     * @throws ExchangeException where the part is no longer what the manifest says
     * @throws vn.kehoachxa.export.ExportException where the province file can't be read, or the new one not written
     */
    public static Exported copy(Delivery delivery, Part part, Path target) {
        return FileOutput.write(FileKind.PART, target, out -> copy(delivery, part, out));
    }

    /**
     * A part's bytes; of parts that are made from the paper, which have a size that fits into memory.
     *
     * @throws ExchangeException where the part is no longer what the manifest says, is too large, or the file can't be read
     */
    public static byte[] bytes(Delivery delivery, Part part) {
        if (part.bytes() > ProvinceReader.LARGEST_PDF) {
            throw new ExchangeException("EXCHANGE-TOO-LARGE", null, part.name());
        }
        var bytes = new ByteArrayOutputStream((int) part.bytes());
        try {
            copy(delivery, part, bytes);
        } catch (IOException unreadable) {
            throw new ExchangeException("EXCHANGE-UNREADABLE", unreadable, ExchangeException.quoted(delivery.file()));
        }
        return bytes.toByteArray();
    }

    /**
     * Hands a part's bytes on. That they are right is known only when this returns.
     *
     * @param out not closed here
     * @throws ExchangeException where the part is no longer what the manifest says
     * @throws IOException where the file can't be read, or {@code out} takes no more
     */
    public static void copy(Delivery delivery, Part part, OutputStream out) throws IOException {
        try (var zip = StrictZip.open(delivery.file())) {
            var entry = zip.entries().stream()
                    .filter(e -> e.name().equals(part.name()) && e.size() == part.bytes())
                    .findFirst()
                    .orElseThrow(() -> changed(part));
            var digest = new DigestOutputStream(out, Sha256.digest());
            try (var in = zip.open(entry)) {
                in.transferTo(digest);
            }
            if (!Sha256.written(digest.getMessageDigest().digest()).equals(part.sha256())) {
                throw changed(part);
            }
        } catch (StrictZip.Refused refused) {
            throw ZipDelivery.refused(refused, delivery.file());
        }
    }

    private static ExchangeException changed(Part part) {
        return new ExchangeException("EXCHANGE-HASH", null, part.name());
    }
}
