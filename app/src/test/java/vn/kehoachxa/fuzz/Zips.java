package vn.kehoachxa.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import vn.kehoachxa.fuzz.RawZip.Entry;

/** Changes a zip: what is in it, with all sums right again, so that the change comes as far as the parts' readers; or what it says of itself. */
final class Zips implements Mutator {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MANIFEST = "manifest.json";

    private static final List<String> NAMES = List.of(
            "../../x", "/etc/x", "..\\x", "a\0b", "C:\\x", "\u202etxt.exe", "a/../../b", "", ".", "..", "con", "a\n", "MANIFEST.JSON", "manifest.json", "x/", "//x", "é", "e\u0301");

    private final Mutator bytes;
    private final Mutator json;
    private final Mutator xml;
    private final Mutator pdf;

    Zips(Mutator bytes, Mutator json, Mutator xml, Mutator pdf) {
        this.bytes = bytes;
        this.json = json;
        this.xml = xml;
        this.pdf = pdf;
    }

    @Override
    public byte[] mutate(byte[] file, Dice dice) {
        RawZip zip;
        try {
            zip = RawZip.of(file);
        } catch (IOException | IllegalArgumentException noZip) {
            return file;
        }
        if (zip.entries.isEmpty()) {
            return file;
        }
        if (dice.below(4) > 0) {
            for (var n = 1 + dice.small(3); n > 0; n--) {
                part(zip, dice);
            }
        }
        if (dice.once(3)) {
            entries(zip, dice);
        }
        if (dice.once(3)) {
            lie(zip, dice);
        }
        if (dice.below(8) > 0) {
            sums(zip);
        }
        return zip.bytes();
    }

    /** Changes what is in an entry. */
    private void part(RawZip zip, Dice dice) {
        // Those that say what the others are, and the texts, decide most.
        var telling = zip.entries.stream().filter(e -> isText(e.name)).toList();
        var entry = dice.of(telling.isEmpty() || dice.once(4) ? zip.entries : telling);
        var content = entry.unpacked();
        if (content == null) {
            return;
        }
        var name = entry.name.toLowerCase(Locale.ROOT);
        var with = dice.once(8) ? bytes : name.endsWith(".json") ? json : name.endsWith(".xml") || name.endsWith(".rels") ? xml : name.endsWith(".pdf") ? pdf : bytes;
        entry.content(with.mutate(content, dice));
    }

    private static boolean isText(String name) {
        return name.endsWith(".json") || name.endsWith(".xml") || name.endsWith(".rels");
    }

    /** Other entries, or the same elsewhere. */
    private static void entries(RawZip zip, Dice dice) {
        var entry = dice.of(zip.entries);
        switch (dice.below(7)) {
            case 0 -> entry.name = dice.of(NAMES);
            case 1 -> zip.entries.add(dice.below(zip.entries.size() + 1), entry);
            case 2 -> zip.entries.remove(entry);
            case 3 -> {
                zip.entries.remove(entry);
                zip.entries.add(dice.below(zip.entries.size() + 1), entry);
            }
            case 4 -> {
                var name = entry.name;
                var other = dice.of(zip.entries);
                entry.name = other.name;
                other.name = name;
            }
            case 5 -> zip.with(Entry.of(dice.once(2) ? dice.of(NAMES) : "word/x" + dice.below(9) + ".xml", Strings.odd(dice).getBytes(StandardCharsets.UTF_8), dice.once(2)));
            default -> {
                for (var n = dice.small(400); n > 0; n--) {
                    zip.with(Entry.of("e" + n, new byte[0], false));
                }
            }
        }
    }

    /** Headers that say what is not so. */
    private static void lie(RawZip zip, Dice dice) {
        var entry = zip.entries.isEmpty() ? new Entry() : dice.of(zip.entries);
        switch (dice.below(13)) {
            case 0 -> entry.size = number(dice);
            case 1 -> entry.packed = number(dice);
            case 2 -> entry.crc = number(dice);
            case 3 -> entry.method = dice.of(List.of(0, 1, 6, 8, 9, 12, 14, 93, 95, 98, 99));
            case 4 -> entry.localMethod = dice.of(List.of(0, 8, 99));
            case 5 -> entry.flags = dice.below(0x1_0000);
            case 6 -> entry.place = number(dice);
            case 7 -> entry.place = dice.below(5_000);
            case 8 -> {
                entry.madeBy = 0x0314;
                entry.attributes = 0xa1ff_0000L;
            }
            case 9 -> zip.claimed = dice.of(List.of(0, 1, 65_535, zip.entries.size() + 1, Math.max(0, zip.entries.size() - 1)));
            case 10 -> zip.shift = dice.below(2_000) - 1_000;
            case 11 -> entry.localName = dice.of(NAMES);
            default -> {
                var extra = new byte[dice.small(64)];
                for (var i = 0; i < extra.length; i++) {
                    extra[i] = (byte) dice.below(i % 4 == 1 ? 2 : 30);
                }
                entry.extra = extra;
            }
        }
    }

    private static long number(Dice dice) {
        return dice.of(List.of(0L, 1L, 0xffffL, 0x7fff_ffffL, 0x8000_0000L, 0xffff_fffeL, 0xffff_ffffL, dice.any() & 0xffff_ffffL));
    }

    /** Puts the right sizes and hashes into a manifest that names the entries. */
    static void sums(RawZip zip) {
        var found = zip.entries.stream().filter(e -> e.name.equals(MANIFEST) && e.method == 0).findFirst();
        if (found.isEmpty()) {
            return;
        }
        try {
            if (JSON.readTree(found.get().data) instanceof ObjectNode manifest) {
                for (var list : new ArrayList<>(manifest.properties())) {
                    list.getValue().forEach(part -> zip.entries.stream()
                            .filter(e -> part instanceof ObjectNode && part.path("name").asText().equals(e.name))
                            .findFirst()
                            .ifPresent(e -> right((ObjectNode) part, e)));
                }
                found.get().content(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            }
        } catch (IOException | StackOverflowError noJson) {
            // The change was in the manifest itself.
            return;
        }
    }

    private static void right(ObjectNode part, Entry entry) {
        if (part.has("sha256") && part.has("bytes") && entry.method == 0) {
            part.put("bytes", entry.data.length).put("sha256", sha256(entry.data));
        }
    }

    static String sha256(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
