package vn.kehoachxa.fuzz;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import vn.kehoachxa.fuzz.RawZip.Entry;
import vn.kehoachxa.intake.word.WordFile;

/** Files made by hand to fill the memory, to take for ever, or to reach what they should not. Each is written when its turn comes. */
final class HostileFiles {

    private static final String WORD = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>%s</w:body></w:document>";
    private static final int MANY = 1_000_000;

    /**
     * A file.
     *
     * @param reader who reads it
     * @param outcome what is to come of it: a code, or {@code read}
     */
    record Hostile(String name, String reader, String outcome, Made made) {}

    /** Writes the file. */
    @FunctionalInterface
    interface Made {
        void at(Path file) throws IOException;
    }

    /** Writes what is in a file. */
    @FunctionalInterface
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private final byte[] province;
    private final List<Hostile> all = new ArrayList<>();

    private HostileFiles(List<Seed> corpus) {
        this.province = corpus.stream().filter(s -> s.form() == Seed.Form.PROVINCE).findFirst().orElseThrow().file();
        zips();
        data();
        words();
        sheets();
        texts();
        sparse();
        HostilePdfs.all().forEach((name, file) -> all.add(new Hostile(name, "document", file.outcome(), bytes(file.bytes()))));
        HostilePapers.all().forEach((name, paper) -> add(name, "paper", paper.outcome(), text(paper.json())));
    }

    /** @param corpus valid files, one of which is made worse */
    static List<Hostile> all(List<Seed> corpus) {
        return List.copyOf(new HostileFiles(corpus).all);
    }

    private void add(String name, String reader, String outcome, Made made) {
        all.add(new Hostile(name, reader, outcome, made));
    }

    private static Made bytes(java.util.function.Supplier<byte[]> bytes) {
        return file -> Files.write(file, bytes.get());
    }

    private static Made text(java.util.function.Supplier<String> text) {
        return file -> Files.writeString(file, text.get());
    }

    /** The same bytes over and over. */
    private static Content repeated(String start, String piece, int times, String end) {
        return out -> {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            var bytes = piece.getBytes(StandardCharsets.UTF_8);
            for (var i = 0; i < times; i++) {
                out.write(bytes);
            }
            out.write(end.getBytes(StandardCharsets.UTF_8));
        };
    }

    private static Made written(Content content) {
        return file -> {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                content.to(out);
            }
        };
    }

    private RawZip opened() {
        try {
            return RawZip.of(province);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is done to a province file. */
    @FunctionalInterface
    private interface Change {
        void of(RawZip zip);
    }

    private Made changed(Change change) {
        return file -> {
            var zip = opened();
            change.of(zip);
            Files.write(file, zip.bytes());
        };
    }

    private Made changedWithSums(Change change) {
        return changed(zip -> {
            change.of(zip);
            Zips.sums(zip);
        });
    }

    private static Entry named(String name) {
        return Entry.of(name, new byte[] {1}, false);
    }

    private void zips() {
        var reader = "province";
        for (var name : List.of("../../x", "/etc/x", "C:/x", "a\\b", "a:b", "\u202etxt.exe", "a\u0007b", "x".repeat(300), "a/../b", "é")) {
            add("zip: an entry named " + name.substring(0, Math.min(12, name.length())).replace('\u202e', '?').replace('\u0007', '?'), reader, "EXCHANGE-NAME",
                    changed(z -> z.with(named(name))));
        }
        add("zip: two names that differ in capitals", reader, "EXCHANGE-TWICE", changed(z -> z.with(named("Manifest.JSON"))));
        add("zip: a symbolic link", reader, "EXCHANGE-NO-FILE", changed(z -> {
            var link = named("ban-ky/01-x.pdf");
            link.madeBy = 0x0314;
            link.attributes = 0xa1ff_0000L;
            z.with(link);
        }));
        add("zip: encrypted", reader, "EXCHANGE-LOCKED", changed(z -> z.entries.getLast().flags |= 1));
        add("zip: an entry packed 1,000 times", reader, "EXCHANGE-TOO-LARGE", changed(z -> z.with(bomb("ban-ky/01-x.pdf", 200))));
        add("zip: 60,000 entries", reader, "EXCHANGE-TOO-LARGE", changed(z -> {
            for (var i = 0; i < 60_000; i++) {
                z.with(Entry.of("e" + i, new byte[0], false));
            }
        }));
        add("zip: a bomb within a bomb", reader, "EXCHANGE-STRANGE", changed(z -> z.with(Entry.of("a.zip", new RawZip().with(bomb("b", 200)).bytes(), false))));
        add("zip: all entries are one", reader, "EXCHANGE-ALTERED", changed(z -> {
            var first = bomb("a", 1);
            z.entries.clear();
            z.with(first);
            for (var i = 0; i < 800; i++) {
                var other = Entry.of("e" + i, new byte[0], true);
                other.crc = first.crc;
                other.size = first.size;
                other.packed = first.packed;
                other.listed = true;
                z.with(other);
            }
        }));
        add("zip: an entry that claims 4 GB", reader, "EXCHANGE-TOO-LARGE", changed(z -> {
            z.entries.getLast().size = 0xffff_fffeL;
            z.entries.getLast().packed = 0xffff_fffeL;
        }));
        add("zip: 2^32-1 everywhere and zip64 behind", reader, "EXCHANGE-TOO-LARGE", changed(z -> {
            var last = z.entries.getLast();
            last.size = 0xffff_ffffL;
            last.packed = 0xffff_ffffL;
            last.extra = new byte[] {1, 0, 16, 0, -1, -1, -1, -1, -1, -1, -1, 127, -1, -1, -1, -1, -1, -1, -1, 127};
        }));
        add("zip: more entries told than there are", reader, "EXCHANGE-TOO-LARGE", changed(z -> z.claimed = 65_535));
        add("zip: 2 GB in entries of 1 MB, hashes right", reader, "EXCHANGE-TOO-LARGE", changed(z -> packed(z, 1_900, 1 << 20)));
        add("zip: a megabyte in front", reader, "EXCHANGE-KIND", changed(z -> z.before = new byte[1 << 20]));
    }

    /** Signed copies that unpack to a lot, all as the manifest says. */
    private static void packed(RawZip zip, int count, int size) {
        var zeros = Entry.of("z", new byte[size], true);
        var manifest = new String(zip.entries.getFirst().data, StandardCharsets.UTF_8);
        var parts = new StringBuilder();
        for (var i = 0; i < count; i++) {
            var name = "ban-ky/%04d-a.pdf".formatted(i);
            var entry = Entry.of(name, new byte[0], true);
            entry.data = zeros.data;
            entry.crc = zeros.crc;
            entry.size = zeros.size;
            entry.packed = zeros.packed;
            zip.with(entry);
            parts.append(",{\"name\":\"%s\",\"role\":\"signed\",\"type\":\"application/pdf\",\"bytes\":%d,\"sha256\":\"%s\",\"title\":\"a\",\"about\":null}"
                    .formatted(name, size, Zips.sha256(new byte[size])));
        }
        var end = manifest.lastIndexOf(']');
        zip.entries.getFirst().content((manifest.substring(0, end).stripTrailing() + parts + manifest.substring(end)).getBytes(StandardCharsets.UTF_8));
    }

    /** So many megabytes of zeros. */
    private static Entry bomb(String name, int megabytes) {
        var entry = Entry.of(name, new byte[0], true);
        var out = new ByteArrayOutputStream();
        var crc = new CRC32();
        var block = new byte[1 << 20];
        try (var deflating = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION, true))) {
            for (var i = 0; i < megabytes; i++) {
                deflating.write(block);
                crc.update(block);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        entry.data = out.toByteArray();
        entry.packed = entry.data.length;
        entry.size = (long) megabytes << 20;
        entry.crc = crc.getValue();
        return entry;
    }

    private static Entry part(RawZip zip, String ending) {
        return zip.entries.stream().filter(e -> e.name.endsWith(ending)).findFirst().orElseThrow();
    }

    private void data() {
        var deep = "[".repeat(MANY) + "]".repeat(MANY);
        add("zip: a manifest of 10^6 lists within each other", "province", "EXCHANGE-FORM",
                changed(z -> part(z, "manifest.json").content(deep.getBytes(StandardCharsets.US_ASCII))));
        add("zip: data of 10^6 lists within each other", "province", "EXCHANGE-DATA",
                changedWithSums(z -> part(z, "v1-DU-THAO.json").content(deep.getBytes(StandardCharsets.US_ASCII))));
        add("zip: data of 5 million empty lists", "province", "EXCHANGE-DATA",
                changedWithSums(z -> part(z, "v1-DU-THAO.json").content(("[" + "[],".repeat(5 * MANY) + "0]").getBytes(StandardCharsets.US_ASCII))));
        add("zip: data of 4 million letters, each a text", "province", "EXCHANGE-DATA",
                changedWithSums(z -> part(z, "v1-DU-THAO.json").content(("[" + "\"a\",".repeat(4 * MANY) + "0]").getBytes(StandardCharsets.US_ASCII))));
        add("zip: data of more than 16 MB", "province", "EXCHANGE-TOO-LARGE",
                changedWithSums(z -> part(z, "v1-DU-THAO.json").content(new byte[17 << 20])));
        add("answer: 10^6 lists within each other", "answer", "EXCHANGE-ANSWER-LARGE", text(() -> deep));
        add("answer: 500,000 lists within each other", "answer", "EXCHANGE-ANSWER-FORM", text(() -> deep.substring(0, MANY)));
        add("answer: a number of 100,000 digits", "answer", "EXCHANGE-ANSWER-FORM", text(() -> "{\"schema\":\"kehoachxa.answer/1\",\"version\":" + "9".repeat(100_000) + "}"));
    }

    private static byte[] word(String document) {
        return WordFile.of().part("word/document.xml", document).bytes();
    }

    /** A Word file whose document is written as it is made. @param kind whether its bytes are packed */
    private static Made longWord(Content document) {
        return longOffice(document, "word/document.xml", "officeDocument",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
    }

    private static Made longOffice(Content document, String part, String relation, String type) {
        return file -> {
            try (var zip = new java.util.zip.ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                zip.setLevel(Deflater.BEST_SPEED);
                put(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/%s\" ContentType=\"%s\"/></Types>"
                        .formatted(part, type));
                put(zip, "_rels/.rels", ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/></Relationships>").formatted(relation, part));
                zip.putNextEntry(new java.util.zip.ZipEntry(part));
                document.to(zip);
            }
        };
    }

    private static void put(java.util.zip.ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new java.util.zip.ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    /** What no dictionary packs well: nothing stops it by how well it is packed. */
    private static Content noise(String start, int length, String end) {
        return out -> {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            var dice = new Dice(7, 7);
            var block = new byte[1 << 16];
            for (var left = length; left > 0; left -= block.length) {
                for (var i = 0; i < block.length; i++) {
                    block[i] = (byte) ('a' + dice.below(26));
                }
                out.write(block);
            }
            out.write(end.getBytes(StandardCharsets.UTF_8));
        };
    }

    /** Entities in each way in which XML has them. @param port of somebody who listens */
    static List<String> entities(int port) {
        var bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"cười\">");
        for (var i = 1; i < 12; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return List.of(
                bomb + "]>", "<!DOCTYPE a [<!ENTITY a11 SYSTEM \"file:///etc/passwd\">]>", "<!DOCTYPE a [<!ENTITY a11 SYSTEM \"http://127.0.0.1:%d/a\">]>".formatted(port),
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:%d/a.dtd\">".formatted(port), "<!DOCTYPE a [<!ENTITY %% p SYSTEM \"http://127.0.0.1:%d/p\"> %%p;]>".formatted(port),
                "<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>", "<!DOCTYPE a PUBLIC \"x\" \"http://127.0.0.1:%d/a\">".formatted(port));
    }

    private void words() {
        var reader = "document";
        add("Word: 10^6 lists within each other", reader, "INTAKE-BOMB", longWord(repeated(WORD.replace("%s</w:body></w:document>", ""), "<w:sdt><w:sdtContent>", MANY, "")));
        add("Word: 10^6 tables within each other", reader, "INTAKE-BOMB", longWord(repeated(WORD.replace("%s</w:body></w:document>", ""), "<w:tbl><w:tr><w:tc>", MANY, "")));
        add("Word: 190 MB of spaces, packed", reader, "INTAKE-BOMB", longWord(repeated(WORD.replace("%s</w:body></w:document>", ""), " ".repeat(1_000), 190_000, "")));
        add("Word: an attribute of 50 MB", reader, "INTAKE-BOMB", longWord(noise("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" x=\"", 50 << 20, "\"/>")));
        add("Word: a comment of 50 MB", reader, "INTAKE-BOMB", longWord(noise("<!--", 50 << 20, "--><a/>")));
        add("Word: an instruction of 50 MB", reader, "INTAKE-BOMB", longWord(noise("<?x ", 50 << 20, "?><a/>")));
        add("Word: raw text of 50 MB", reader, "INTAKE-BOMB", longWord(noise(WORD.replace("%s</w:body></w:document>", "") + "<![CDATA[", 50 << 20, "]]></w:body></w:document>")));
        add("Word: a name of 50 MB", reader, "INTAKE-BROKEN", longWord(noise("<a", 50 << 20, "/>")));
        add("Word: one paragraph of 60 MB", reader, "INTAKE-BOMB", longWord(noise(WORD.replace("%s</w:body></w:document>", "") + "<w:p><w:r><w:t>", 60 << 20, "</w:t></w:r></w:p></w:body></w:document>")));
        add("Word: a document type of 50 MB", reader, "INTAKE-BOMB", longWord(noise("<!DOCTYPE a [", 50 << 20, "]><a/>")));
        add("Word: a document type of a million entities", reader, "INTAKE-BOMB", longWord(repeated("<!DOCTYPE a [", "<!ENTITY a 'bbbbbbbbbbbbbbbbbbbbbbbb'>", MANY, "]><a/>")));
        add("Word: a comment of 50 MB that seems to end at once", reader, "INTAKE-BOMB", longWord(noise("<!-->", 50 << 20, "--><a/>")));
        add("Word: 50,000 attributes", reader, "INTAKE-BROKEN", bytes(() -> {
            var attributes = new StringBuilder();
            for (var i = 0; i < 50_000; i++) {
                attributes.append(" a").append(i).append("=\"\"");
            }
            return word("<w:document" + attributes + "/>");
        }));
        add("Word: 4 million paragraphs", reader, "INTAKE-BOMB", longWord(repeated(WORD.replace("%s</w:body></w:document>", ""), "<w:p/>", 4 * MANY, "</w:body></w:document>")));
        add("Word: 20,001 entries", reader, "INTAKE-BOMB", bytes(() -> {
            var zip = new RawZip();
            for (var i = 0; i < 20_001; i++) {
                zip.with(Entry.of("e" + i, new byte[0], false));
            }
            return zip.bytes();
        }));
    }

    private void sheets() {
        var type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        add("Excel: an attribute of 50 MB", "list", "INTAKE-BOMB", longOffice(noise("<workbook x=\"", 50 << 20, "\"/>"), "xl/workbook.xml", "officeDocument", type));
        add("Excel: 10^6 elements within each other", "list", "INTAKE-BOMB", longOffice(repeated("", "<a>", MANY, ""), "xl/workbook.xml", "officeDocument", type));
    }

    private void texts() {
        add("HTML: 10^6 elements within each other", "html", "read", text(() -> "<div>".repeat(MANY) + "chữ"));
        add("HTML: entities from outside", "html", "read", text(() -> "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;<img src=\"http://127.0.0.1:9/x\">chữ"));
    }

    /** Long files that take no room on the disk. */
    private void sparse() {
        for (var ending : List.of("zip", "pdf", "docx", "json", "txt")) {
            add("200 MB of nothing under the name ." + ending, "document", "INTAKE-TOO-BIG", sparse("", 200L << 20));
        }
        add("200 MB that begin as a zip", "document", "INTAKE-TOO-BIG", sparse("PK\u0003\u0004", 200L << 20));
        add("200 MB that begin as a PDF", "document", "INTAKE-TOO-BIG", sparse("%PDF-1.7\n", 200L << 20));
        add("80 MB that begin as a zip", "document", "INTAKE-BROKEN", sparse("PK\u0003\u0004", 80L << 20));
        add("80 MB that begin as a PDF", "document", "INTAKE-BROKEN", sparse("%PDF-1.7\n", 80L << 20));
        add("80 MB of nothing", "document", "INTAKE-NOT-A-DOCUMENT", sparse("", 80L << 20));
        add("80 MB that begin as a text", "document", "INTAKE-TOO-BIG", sparse("Kế hoạch ".repeat(10_000), 80L << 20));
        add("5 GB that begin as a zip, for the province", "province", "EXCHANGE-BROKEN", sparse("PK\u0003\u0004", 5L << 30));
        add("5 GB that begin as a PDF, for the province", "province", "EXCHANGE-TOO-LARGE", sparse("%PDF-1.7\n", 5L << 30));
        add("5 GB of nothing, for the province", "province", "EXCHANGE-KIND", sparse("", 5L << 30));
        add("5 GB as an answer", "answer", "EXCHANGE-ANSWER-LARGE", sparse("{", 5L << 30));
        add("200 MB as a list of tasks", "list", "LIST-TOO-BIG", sparse("PK\u0003\u0004", 200L << 20));
    }

    private static Made sparse(String start, long length) {
        return file -> {
            try (var out = new RandomAccessFile(file.toFile(), "rw")) {
                out.write(start.getBytes(StandardCharsets.UTF_8));
                out.setLength(length);
            }
        };
    }
}
