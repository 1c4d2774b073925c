package vn.kehoachxa.arrival;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.kehoachxa.exchange.Delivery;
import vn.kehoachxa.exchange.Part;
import vn.kehoachxa.exchange.PartFiles;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.export.KeptBytes;
import vn.kehoachxa.intake.source.UnreadableFileException;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Sha256;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.store.EvidenceFiles;
import vn.kehoachxa.store.Receipt;

/** A delivery as the store takes it. */
final class Receipts {

    private static final int LONGEST_NAME = 200;

    private Receipts() {}

    /** @param others whether it is another office's @param ids gives the ids of signed copies */
    static Receipt of(Delivery delivery, boolean others, Supplier<UUID> ids) {
        var progress = delivery.progress();
        return new Receipt(
                standing(delivery.paper(), others), delivery.file(), name(delivery), others ? out -> copy(delivery, out) : null,
                others || delivery.paper().identity().state() == PaperState.DRAFT ? Map.of() : kept(delivery),
                others ? List.of() : signed(delivery, ids),
                progress == null ? null : new Followed(standing(progress.paper(), others), progress.log()),
                evidence(delivery));
    }

    private static Paper standing(Paper paper, boolean others) {
        return others ? paper.withIdentity(paper.identity().closedOf(paper.identity().office())) : paper;
    }

    private static String name(Delivery delivery) {
        var name = delivery.file().getFileName();
        var plain = Texts.oneLine(name == null ? "" : name.toString());
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, LONGEST_NAME)));
    }

    /** What was kept at issue; of a lone PDF it is the file. */
    private static Map<String, byte[]> kept(Delivery delivery) {
        var kept = new HashMap<String, byte[]>();
        if (delivery.manifest() == null) {
            kept.put(Format.PDF.code(), whole(delivery));
            return kept;
        }
        for (var part : delivery.manifest().parts()) {
            var code = switch (part.role()) {
                case PDF -> Format.PDF.code();
                case WORD -> Format.DOCX.code();
                case SHEET -> Format.XLSX.code();
                case DATA -> KeptBytes.DATA;
                case MISSING, PROGRESS, SIGNED, EVIDENCE -> null;
            };
            if (code != null) {
                kept.put(code, PartFiles.bytes(delivery, part));
            }
        }
        return kept;
    }

    /** The bytes of a file that fits into memory. */
    static byte[] whole(Delivery delivery) {
        var bytes = new ByteArrayOutputStream();
        try {
            copy(delivery, bytes);
        } catch (IOException gone) {
            throw new UnreadableFileException("IN-READ", gone, delivery.file().toString());
        }
        return bytes.toByteArray();
    }

    /** Hands the whole file on; it was looked through, but may have been changed since. */
    static void copy(Delivery delivery, OutputStream out) throws IOException {
        var digest = new DigestOutputStream(out, Sha256.digest());
        Files.copy(delivery.file(), digest);
        if (!Sha256.written(digest.getMessageDigest().digest()).equals(delivery.sha256())) {
            throw new IOException("changed while it was read");
        }
    }

    /** They are shown and sent by the order of their ids where they came at one moment. */
    private static List<Receipt.Copy> signed(Delivery delivery, Supplier<UUID> ids) {
        var parts = parts(delivery, Part.Role.SIGNED);
        var ordered = Stream.generate(ids).limit(parts.size()).map(UUID::toString).sorted().map(UUID::fromString).toList();
        var copies = new ArrayList<Receipt.Copy>();
        for (var i = 0; i < parts.size(); i++) {
            copies.add(new Receipt.Copy(ordered.get(i), parts.get(i).title(), bytes(delivery, parts.get(i))));
        }
        return copies;
    }

    private static Map<UUID, EvidenceFiles.Bytes> evidence(Delivery delivery) {
        var bytes = new HashMap<UUID, EvidenceFiles.Bytes>();
        parts(delivery, Part.Role.EVIDENCE).forEach(p -> bytes.put(p.about(), bytes(delivery, p)));
        return bytes;
    }

    private static List<Part> parts(Delivery delivery, Part.Role role) {
        return delivery.manifest() == null ? List.of() : delivery.manifest().parts().stream().filter(p -> p.role() == role).toList();
    }

    private static EvidenceFiles.Bytes bytes(Delivery delivery, Part part) {
        return out -> PartFiles.copy(delivery, part, out);
    }
}
