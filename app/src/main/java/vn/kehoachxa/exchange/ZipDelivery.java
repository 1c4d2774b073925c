package vn.kehoachxa.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Sha256;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PlanFileException;
import vn.kehoachxa.zip.StrictZip;

/**
 * One province file, looked through in the order in which things can go wrong. Refuses with {@code EXCHANGE-BROKEN, -TOO-LARGE, -NAME,
 * -TWICE, -NO-FILE, -LOCKED, -ALTERED} (the zip), {@code -NO-MANIFEST, -NEWER, -FORM} (the manifest), {@code -STRANGE, -LACKS, -HASH}
 * (entries and parts), {@code -DATA, -OTHER-PAPER, -PDF, -OTHER-PDF, -PROGRESS, -EVIDENCE} (what they say).
 */
final class ZipDelivery {

    /** The data of a paper of 5,000 rows has 6 MB, in bytes. */
    private static final int LARGEST_DATA = 16 << 20;
    private static final int BLOCK = 1 << 16;

    private static final List<Part.Role> ONCE = List.of(Part.Role.PDF, Part.Role.WORD, Part.Role.SHEET, Part.Role.DATA, Part.Role.MISSING);
    private static final List<Part.Role> OF_REPORTS = List.of(Part.Role.PROGRESS, Part.Role.EVIDENCE);

    /** All others pass through, and nobody opens them. */
    private static final Set<Part.Role> LOOKED_INTO = EnumSet.of(Part.Role.DATA, Part.Role.PROGRESS, Part.Role.PDF);

    private final Path file;
    private final StrictZip zip;
    private final PaperData data;
    /** What is looked into, by its role. */
    private final Map<Part.Role, byte[]> contents = new EnumMap<>(Part.Role.class);

    ZipDelivery(Path file, StrictZip zip, PaperData data) {
        this.file = file;
        this.zip = zip;
        this.data = data;
    }

    Delivery read() throws IOException {
        var manifest = manifest();
        checkRoles(manifest);
        checkParts(manifest);
        var paper = data.paper(contents.get(Part.Role.DATA)).paper();
        if (!Manifests.agree(manifest, paper)) {
            throw new ExchangeException("EXCHANGE-OTHER-PAPER", null);
        }
        checkPdf(paper);
        var progress = progress(paper);
        checkEvidence(manifest, progress);
        var whole = Content.of(file);
        return new Delivery(file, whole.bytes(), whole.sha256(), manifest, paper, progress);
    }

    private Manifest manifest() throws IOException {
        var entry = zip.entries().stream().filter(e -> e.name().equals(Manifest.NAME)).findFirst();
        if (entry.isEmpty()) {
            throw new ExchangeException("EXCHANGE-NO-MANIFEST", null, ExchangeException.quoted(file));
        }
        if (entry.get().size() > LARGEST_DATA) {
            throw new ExchangeException("EXCHANGE-TOO-LARGE", null, Manifest.NAME);
        }
        try (var in = zip.open(entry.get())) {
            return ManifestJson.read(Json.parse(all(in, entry.get().size())));
        } catch (PlanFileException malformed) {
            throw new ExchangeException("EXCHANGE-FORM", malformed, ExchangeException.quoted(Manifest.NAME));
        }
    }

    /** Of what every file has there is one; what belongs to reports is with reports only. */
    private static void checkRoles(Manifest manifest) {
        var counts = new EnumMap<Part.Role, Integer>(Part.Role.class);
        manifest.parts().forEach(p -> counts.merge(p.role(), 1, Integer::sum));
        var whole = ONCE.stream().allMatch(r -> counts.getOrDefault(r, 0) == 1)
                && counts.getOrDefault(Part.Role.PROGRESS, 0) <= 1
                && (manifest.type() == PaperType.REPORT || OF_REPORTS.stream().noneMatch(counts::containsKey));
        if (!whole) {
            throw new ExchangeException("EXCHANGE-FORM", null, "/parts");
        }
    }

    /** Every entry is a part, every part an entry, of the length and the hash that the manifest says. */
    private void checkParts(Manifest manifest) throws IOException {
        var entries = new HashMap<String, StrictZip.Entry>();
        zip.entries().stream().filter(e -> !e.name().equals(Manifest.NAME)).forEach(e -> entries.put(e.name(), e));
        for (var part : manifest.parts()) {
            var entry = entries.remove(part.name());
            if (entry == null) {
                throw new ExchangeException("EXCHANGE-LACKS", null, part.name());
            }
            if (entry.size() != part.bytes()) {
                throw new ExchangeException("EXCHANGE-HASH", null, part.name());
            }
            checkHash(part, entry);
        }
        for (var left : entries.keySet()) {
            throw new ExchangeException("EXCHANGE-STRANGE", null, ExchangeException.quoted(left));
        }
    }

    private void checkHash(Part part, StrictZip.Entry entry) throws IOException {
        if (entry.size() > most(part.role())) {
            throw new ExchangeException("EXCHANGE-TOO-LARGE", null, part.name());
        }
        try (var in = new DigestInputStream(zip.open(entry), Sha256.digest())) {
            if (LOOKED_INTO.contains(part.role())) {
                contents.put(part.role(), all(in, entry.size()));
            } else {
                drain(in);
            }
            if (!Sha256.written(in.getMessageDigest().digest()).equals(part.sha256())) {
                throw new ExchangeException("EXCHANGE-HASH", null, part.name());
            }
        }
    }

    /** How long a part may be: those that are made from the paper fit into memory, wherever they go from here. */
    private static long most(Part.Role role) {
        return switch (role) {
            case DATA, PROGRESS, MISSING -> LARGEST_DATA;
            case PDF, WORD, SHEET -> ProvinceReader.LARGEST_PDF;
            case SIGNED, EVIDENCE -> Long.MAX_VALUE;
        };
    }

    /** @param size that the stream has; where it has another one, it says so at its end */
    private static byte[] all(InputStream in, long size) throws IOException {
        var bytes = in.readNBytes((int) size);
        drain(in);
        return bytes;
    }

    private static void drain(InputStream in) throws IOException {
        var block = new byte[BLOCK];
        while (in.read(block) >= 0) {
            // The streams count and sum for themselves.
        }
    }

    /** A PDF that was kept by a program before PDFs carried data has none to disagree. */
    private void checkPdf(Paper paper) {
        var inside = data.inside(contents.remove(Part.Role.PDF));
        if (inside == null) {
            return;
        }
        var bytes = inside.getBytes(UTF_8);
        if (!Arrays.equals(bytes, contents.get(Part.Role.DATA)) && !data.paper(bytes).paper().equals(paper)) {
            throw new ExchangeException("EXCHANGE-OTHER-PDF", null);
        }
    }

    /** The plan that a report names; null where the file has none. */
    private Followed progress(Paper paper) {
        var json = contents.get(Part.Role.PROGRESS);
        if (json == null) {
            return null;
        }
        var progress = data.paper(json);
        var plan = progress.paper().identity();
        if (paper.about() == null || !plan.id().equals(paper.about().plan()) || plan.type() != PaperType.PLAN
                || !plan.office().equals(paper.identity().office())) {
            throw new ExchangeException("EXCHANGE-PROGRESS", null);
        }
        return progress;
    }

    private static void checkEvidence(Manifest manifest, Followed progress) {
        var recorded = new HashMap<UUID, Evidence>();
        if (progress != null) {
            progress.log().entries().forEach(e -> e.evidence().forEach(f -> recorded.put(f.id(), f)));
        }
        for (var part : manifest.parts()) {
            var known = part.about() == null ? null : recorded.get(part.about());
            var is = known != null && known.sha256().equals(part.sha256()) && known.size() == part.bytes();
            if (part.role() == Part.Role.EVIDENCE ? !is : part.about() != null) {
                throw new ExchangeException("EXCHANGE-EVIDENCE", null, part.name());
            }
        }
    }

    /** What is wrong with a zip: at an entry, or as a whole. */
    static ExchangeException refused(StrictZip.Refused refused, Path file) {
        var entry = refused.entry().isEmpty() ? ExchangeException.quoted(file) : ExchangeException.quoted(refused.entry());
        return switch (refused.reason()) {
            case BROKEN -> new ExchangeException("EXCHANGE-BROKEN", refused);
            case EXCESS -> new ExchangeException("EXCHANGE-TOO-LARGE", refused, entry);
            case NAME -> new ExchangeException("EXCHANGE-NAME", refused, entry);
            case TWICE -> new ExchangeException("EXCHANGE-TWICE", refused, entry);
            case NO_FILE -> new ExchangeException("EXCHANGE-NO-FILE", refused, entry);
            case ENCRYPTED -> new ExchangeException("EXCHANGE-LOCKED", refused, entry);
            case DISAGREES -> new ExchangeException("EXCHANGE-ALTERED", refused, entry);
        };
    }
}
