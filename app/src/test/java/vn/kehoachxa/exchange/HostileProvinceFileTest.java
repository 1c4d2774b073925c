package vn.kehoachxa.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Sha256;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.template.TestPapers;

/** Nothing about a file from outside is believed: each of these is refused with one sentence, and nothing is written. */
class HostileProvinceFileTest {

    @TempDir
    static Path made;

    private static Path good;

    @TempDir
    Path folder;

    private RawZip zip;

    @BeforeAll
    static void write() {
        good = ProvinceFiles.write(TestPapers.six().getFirst().paper(), made);
    }

    @BeforeEach
    void open() {
        zip = RawZip.of(good);
    }

    private void assertRefused(String code, byte[] file) {
        Path path;
        try {
            path = Files.write(folder.resolve("tệp.zip"), file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThatThrownBy(() -> ProvinceFiles.reader().read(path)).isInstanceOfSatisfying(ExchangeException.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertOneSentence(e);
        });
        assertThat(folder.toFile().list()).hasSize(1);
    }

    private static void assertOneSentence(ExchangeException e) {
        for (var language : List.of(Messages.VIETNAMESE, Messages.ENGLISH)) {
            var messages = new Messages(language);
            assertThat(messages.what(e) + messages.advice(e)).doesNotContain("{0}").hasSizeBetween(20, 500)
                    .matches(s -> s.codePoints().noneMatch(c -> Character.isISOControl(c) || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069));
        }
    }

    /** Changes the manifest. */
    private static void manifest(RawZip zip, Consumer<ObjectNode> change) {
        var item = zip.item(Manifest.NAME);
        var json = (ObjectNode) Json.parse(item.content());
        change.accept(json);
        item.content(Json.text(json).getBytes(UTF_8));
    }

    /** Puts other bytes in place of a part, and lets the manifest say so. */
    private static void replace(RawZip zip, String ending, byte[] content) {
        var item = zip.item(ending);
        item.content(content);
        manifest(zip, m -> m.get("parts").forEach(p -> {
            if (p.get("name").textValue().equals(item.name)) {
                ((ObjectNode) p).put("bytes", content.length).put("sha256", Sha256.of(content));
            }
        }));
    }

    private static void add(RawZip zip, RawZip.Item item) {
        zip.items.add(item);
    }

    private static RawZip.Item item(String name) {
        return new RawZip.Item(name, "x".getBytes(UTF_8));
    }

    private static Arguments with(String what, String code, Consumer<RawZip> change) {
        return Arguments.of(what, code, change);
    }

    private static Consumer<RawZip> named(String name) {
        return z -> add(z, item(name));
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                with("climbs out", "EXCHANGE-NAME", named("../../xau.exe")),
                with("climbs out in the middle", "EXCHANGE-NAME", named("a/../../xau.exe")),
                with("absolute", "EXCHANGE-NAME", named("/etc/xau")),
                with("backslash", "EXCHANGE-NAME", named("..\\xau.exe")),
                with("drive", "EXCHANGE-NAME", named("C:xau.exe")),
                with("another stream of a file", "EXCHANGE-NAME", named("a.txt:xau")),
                with("device", "EXCHANGE-NAME", named("minh-chung/NUL.txt")),
                with("dot at the end", "EXCHANGE-NAME", named("xau.exe.")),
                with("empty part", "EXCHANGE-NAME", named("a//b")),
                with("no name", "EXCHANGE-NAME", named("")),
                with("control character", "EXCHANGE-NAME", named("a\u0007b")),
                with("line break", "EXCHANGE-NAME", named("a\nb")),
                with("turns the writing round", "EXCHANGE-NAME", named("anh\u202efdp.exe")),
                with("not English", "EXCHANGE-NAME", named("kế hoạch.pdf")),
                with("too long", "EXCHANGE-NAME", named("a".repeat(201))),
                with("twice", "EXCHANGE-TWICE", named(Manifest.NAME)),
                with("twice but for capitals", "EXCHANGE-TWICE", named("MANIFEST.json")),
                with("link", "EXCHANGE-NO-FILE", z -> z.item(".pdf").attributes = 0xa1ff << 16),
                with("device file", "EXCHANGE-NO-FILE", z -> z.item(".pdf").attributes = 0x21ff << 16),
                with("folder by its attributes", "EXCHANGE-NO-FILE", z -> z.item(".pdf").attributes = 0x10),
                with("folder by its name", "EXCHANGE-NO-FILE", named("minh-chung/")),
                with("encrypted", "EXCHANGE-LOCKED", z -> z.item(".docx").flags = 1),
                with("packed beyond reason", "EXCHANGE-TOO-LARGE", z -> add(z, new RawZip.Item("a.bin", new byte[20_000_000]).deflate())),
                with("claims to be huge", "EXCHANGE-TOO-LARGE", z -> {
                    var item = new RawZip.Item("a.bin", new byte[100]).deflate();
                    item.size = 0xfffffff0L;
                    add(z, item);
                }),
                with("all together claim to be huge", "EXCHANGE-TOO-LARGE", z -> {
                    for (var i = 0; i < 3; i++) {
                        var item = new RawZip.Item(i + ".bin", new byte[100]);
                        item.size = 0x70000000L;
                        item.listedPacked = 0x70000000L;
                        add(z, item);
                    }
                }),
                with("unpacks to more than it says", "EXCHANGE-ALTERED", z -> {
                    z.item(".docx").deflate().size -= 1000;
                    manifest(z, m -> m.get("parts").forEach(p -> {
                        if (p.get("role").textValue().equals("word")) {
                            ((ObjectNode) p).put("bytes", p.get("bytes").intValue() - 1000);
                        }
                    }));
                }),
                with("no packed stream", "EXCHANGE-ALTERED", z -> z.item(".docx").method = 8),
                with("unknown way of packing", "EXCHANGE-ALTERED", z -> z.item(".docx").method = 12),
                with("two entries share their bytes", "EXCHANGE-ALTERED", z -> z.item(".docx").at = 0),
                with("other name in front of the entry", "EXCHANGE-ALTERED", z -> z.item(".docx").localName = z.item(".docx").name.replace('1', '2')),
                with("wrong sum", "EXCHANGE-ALTERED", z -> z.item(".docx").crc ^= 1),
                with("too many entries", "EXCHANGE-TOO-LARGE", z -> {
                    for (var i = 0; i < 3_000; i++) {
                        add(z, item("a" + i));
                    }
                }),
                with("something in front", "EXCHANGE-ALTERED", z -> z.before = "PK\3\4#!/bin/sh\n".getBytes(UTF_8)),
                with("something behind", "EXCHANGE-BROKEN", z -> z.behind = "xau".getBytes(UTF_8)),
                with("no manifest", "EXCHANGE-NO-MANIFEST", z -> z.items.removeFirst()),
                with("an entry that is no part", "EXCHANGE-STRANGE", named("xau.exe")),
                with("a part that is no entry", "EXCHANGE-LACKS", z -> z.items.removeLast()),
                with("other bytes under the right sum", "EXCHANGE-HASH", z -> z.item(".docx").content(new byte[z.item(".docx").packed.length])),
                with("another length", "EXCHANGE-HASH", z -> z.item(".docx").content("ngắn".getBytes(UTF_8))),
                with("manifest 1,000,000 deep", "EXCHANGE-FORM", z -> z.item(Manifest.NAME).content("[".repeat(1_000_000).getBytes(UTF_8))),
                with("manifest is no JSON", "EXCHANGE-FORM", z -> z.item(Manifest.NAME).content(new byte[] {(byte) 0xff, 0, 1})),
                with("manifest empty", "EXCHANGE-FORM", z -> z.item(Manifest.NAME).content(new byte[0])),
                with("a key twice", "EXCHANGE-FORM", z -> z.item(Manifest.NAME).content("{\"schema\":\"a\",\"schema\":\"b\"}".getBytes(UTF_8))),
                with("newer manifest", "EXCHANGE-NEWER", z -> manifest(z, m -> m.put("schema", "kehoachxa.province/2"))),
                with("another schema", "EXCHANGE-FORM", z -> manifest(z, m -> m.put("schema", "kehoachxa.paper/1"))),
                with("unknown key", "EXCHANGE-FORM", z -> manifest(z, m -> m.put("xau", 1))),
                with("a list for a text", "EXCHANGE-FORM", z -> manifest(z, m -> m.putArray("program"))),
                with("a day that is none", "EXCHANGE-FORM", z -> manifest(z, m -> ((ObjectNode) m.get("paper")).put("date", "2026-02-31"))),
                with("a title that turns the writing round", "EXCHANGE-FORM",
                        z -> manifest(z, m -> ((ObjectNode) m.at("/parts/0")).put("title", "anh\u202efdp.exe"))),
                with("no PDF among the parts", "EXCHANGE-FORM", z -> manifest(z, m -> ((ObjectNode) m.at("/parts/0")).put("role", "signed"))),
                with("progress of a plan", "EXCHANGE-FORM", z -> {
                    add(z, new RawZip.Item("tien-do.json", z.item("v1.json").content()));
                    manifest(z, m -> ((ArrayNode) m.get("parts")).add(
                            ((ObjectNode) m.at("/parts/3")).deepCopy().put("name", "tien-do.json").put("role", "progress")));
                }),
                with("manifest of another paper", "EXCHANGE-OTHER-PAPER",
                        z -> manifest(z, m -> ((ObjectNode) m.get("paper")).put("id", UUID.randomUUID().toString()))),
                with("manifest of another office", "EXCHANGE-OTHER-PAPER",
                        z -> manifest(z, m -> ((ObjectNode) m.get("office")).put("id", UUID.randomUUID().toString()))),
                with("manifest with another number", "EXCHANGE-OTHER-PAPER", z -> manifest(z, m -> ((ObjectNode) m.get("paper")).put("number", "13"))),
                with("manifest says draft", "EXCHANGE-OTHER-PAPER", z -> manifest(z, m -> ((ObjectNode) m.get("paper")).put("state", "draft"))),
                with("data 1,000,000 deep", "EXCHANGE-DATA", z -> replace(z, "v1.json", "{\"a\":".repeat(1_000_000).getBytes(UTF_8))),
                with("data of 5,000,000 empty lists", "EXCHANGE-DATA",
                        z -> replace(z, "v1.json", ("[" + "[],".repeat(5_000_000) + "[]]").getBytes(UTF_8))),
                with("data is another file", "EXCHANGE-DATA", z -> replace(z, "v1.json", "{}".getBytes(UTF_8))),
                with("data of a newer program", "EXCHANGE-NEWER", z -> replace(
                        z, "v1.json", new String(z.item("v1.json").content(), UTF_8).replace("kehoachxa.paper/1", "kehoachxa.paper/2").getBytes(UTF_8))),
                with("data too long", "EXCHANGE-TOO-LARGE", z -> replace(z, "v1.json", new byte[17 << 20])),
                with("PDF says something else", "EXCHANGE-OTHER-PDF", z -> replace(
                        z, "v1.json",
                        new String(z.item("v1.json").content(), UTF_8).replaceFirst("\"closing\": \\{\\s*(\"id\": \"[^\"]*\"),\\s*\"text\": \"[^\"]*\"",
                                "\"closing\": { $1, \"text\": \"Giao thêm việc\"").getBytes(UTF_8))),
                with("PDF is none", "EXCHANGE-PDF", z -> replace(z, ".pdf", "%PDF-1.7 xau".getBytes(UTF_8))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefused(String what, String code, Consumer<RawZip> change) {
        change.accept(zip);
        assertRefused(code, zip.bytes());
    }

    private static RawZip report() throws URISyntaxException {
        return RawZip.of(Path.of(HostileProvinceFileTest.class.getResource("report-1.zip").toURI()));
    }

    @Test
    void progressOfAnotherPlanIsRefused() throws URISyntaxException {
        zip = report();
        var json = new String(zip.item("tien-do.json").content(), UTF_8);
        replace(zip, "tien-do.json", json.replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"" + UUID.randomUUID() + "\"").getBytes(UTF_8));
        assertRefused("EXCHANGE-PROGRESS", zip.bytes());
    }

    @Test
    void progressOfAnotherOfficeIsRefused() throws URISyntaxException {
        zip = report();
        replace(zip, "tien-do.json", new String(zip.item("tien-do.json").content(), UTF_8).replace("UBND xã Vân Hồ", "UBND xã Khác").getBytes(UTF_8));
        assertRefused("EXCHANGE-PROGRESS", zip.bytes());
    }

    @Test
    void evidenceThatNobodyRecordedIsRefused() throws URISyntaxException {
        zip = report();
        replace(zip, "bien-ban-01.pdf", "khác".getBytes(UTF_8));
        assertRefused("EXCHANGE-EVIDENCE", zip.bytes());
        zip = report();
        manifest(zip, m -> ((ObjectNode) m.get("parts").get(7)).put("about", UUID.randomUUID().toString()));
        assertRefused("EXCHANGE-EVIDENCE", zip.bytes());
        zip = report();
        manifest(zip, m -> ((ObjectNode) m.get("parts").get(6)).set("about", m.get("parts").get(7).get("about")));
        assertRefused("EXCHANGE-EVIDENCE", zip.bytes());
        zip = report();
        zip.items.removeIf(i -> i.name.equals("tien-do.json"));
        manifest(zip, m -> ((ArrayNode) m.get("parts")).remove(5));
        assertRefused("EXCHANGE-EVIDENCE", zip.bytes());
    }

    @Test
    void aFileThatWasPackedAgainBySomebodyIsStillTheSame() throws IOException {
        zip.items.forEach(RawZip.Item::deflate);
        assertThat(ProvinceFiles.reader().read(Files.write(folder.resolve("a.zip"), zip.bytes())).manifest().parts()).hasSize(5);
    }

    @Test
    void soIsOneOfAProgramThatWritesLengthsBehind() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var item : zip.items) {
                out.putNextEntry(new ZipEntry(item.name));
                out.write(item.content());
            }
        }
        var file = Files.write(folder.resolve("a.zip"), bytes.toByteArray());
        var delivery = ProvinceFiles.reader().read(file);
        assertThat(PartFiles.bytes(delivery, delivery.manifest().parts().getFirst())).isEqualTo(zip.item(".pdf").content());
    }

    @Test
    void aFileThatWasCutOffIsRefusedWhereverThatWas() throws IOException {
        var whole = Files.readAllBytes(good);
        var cuts = Stream.concat(
                Stream.iterate(0, i -> i < 64, i -> i + 1),
                Stream.concat(Stream.iterate(64, i -> i < whole.length, i -> i + 997), Stream.iterate(whole.length - 64, i -> i < whole.length, i -> i + 1)));
        cuts.forEach(length -> {
            var refused = catchThrowable(() -> ProvinceFiles.reader().read(Files.write(folder.resolve("a.zip"), Arrays.copyOf(whole, length))));
            assertThat(refused).as("cut at " + length).isInstanceOfSatisfying(ExchangeException.class,
                    e -> assertThat(e.code()).isIn("EXCHANGE-BROKEN", "EXCHANGE-KIND"));
        });
    }

    /** Times and the like may be anything; nothing that is said changes with them. */
    @Test
    void aByteThatFellOverIsSeenOrSaysNothing() throws IOException {
        var whole = Files.readAllBytes(good);
        var meant = ProvinceFiles.reader().read(good);
        var seen = 0;
        for (var at = 0; at < whole.length; at += whole.length / 150) {
            var changed = whole.clone();
            changed[at] ^= 0x20;
            var file = Files.write(folder.resolve("a.zip"), changed);
            try {
                var read = ProvinceFiles.reader().read(file);
                assertThat(read.manifest()).isEqualTo(meant.manifest());
                assertThat(read.paper()).isEqualTo(meant.paper());
                assertThat(read.sha256()).isNotEqualTo(meant.sha256());
            } catch (ExchangeException refused) {
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(140);
    }

    /** What goes along untouched may be a bomb by itself; it is never opened. */
    @Test
    void aBombAmongTheSignedCopiesIsNotTouched() throws IOException {
        var bomb = new RawZip();
        add(bomb, new RawZip.Item("a", new byte[30_000_000]).deflate());
        add(zip, new RawZip.Item("ban-ky/01-bom.zip", bomb.bytes()));
        manifest(zip, m -> ((ArrayNode) m.get("parts")).add(
                ((ObjectNode) m.at("/parts/3")).deepCopy().put("name", "ban-ky/01-bom.zip").put("role", "signed")
                        .put("bytes", bomb.bytes().length).put("sha256", Sha256.of(bomb.bytes())).put("type", "application/octet-stream")));
        assertThat(ProvinceFiles.reader().read(Files.write(folder.resolve("a.zip"), zip.bytes())).manifest().parts()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PK", "xin chào", "MZ", "{}"})
    void whatIsNeitherZipNorPdfIsNotTaken(String content) {
        assertRefused("EXCHANGE-KIND", content.getBytes(UTF_8));
    }

    @Test
    void anEmptyZipIsNoProvinceFile() {
        assertRefused("EXCHANGE-NO-MANIFEST", new RawZip().bytes());
    }

    @Test
    void aFolderAndAFileThatIsGoneAreNotTaken() {
        assertThatThrownBy(() -> ProvinceFiles.reader().read(folder)).hasMessageContaining("EXCHANGE-KIND");
        assertThatThrownBy(() -> ProvinceFiles.reader().read(folder.resolve("x.zip"))).hasMessageContaining("EXCHANGE-GONE");
    }

    @Test
    void aPdfAloneIsADeliveryWithoutManifest() throws IOException {
        var file = Files.write(folder.resolve("a.pdf"), zip.item(".pdf").content());
        var delivery = ProvinceFiles.reader().read(file);
        assertThat(delivery.manifest()).isNull();
        assertThat(delivery.paper()).isEqualTo(TestPapers.six().getFirst().paper());
        assertThat(delivery.sha256()).isEqualTo(Sha256.of(Files.readAllBytes(file)));
    }

    @Test
    void aPdfThatWasCutOffIsRefused() {
        var pdf = zip.item(".pdf").content();
        for (var length = 5; length < pdf.length; length += pdf.length / 40) {
            var cut = Arrays.copyOf(pdf, length);
            var refused = catchThrowable(() -> ProvinceFiles.reader().read(Files.write(folder.resolve("a.pdf"), cut)));
            assertThat(refused).isInstanceOfSatisfying(ExchangeException.class, e -> assertThat(e.code()).isIn("EXCHANGE-PDF", "EXCHANGE-PDF-BARE"));
        }
    }

    @Test
    void aPartThatWasChangedSinceItWasReadIsNotHandedOut() throws IOException {
        var file = Files.write(folder.resolve("a.zip"), zip.bytes());
        var delivery = ProvinceFiles.reader().read(file);
        var word = delivery.manifest().parts().get(1);
        zip.item(".docx").content(new byte[(int) word.bytes()]);
        Files.write(file, zip.bytes());
        assertThatThrownBy(() -> PartFiles.copy(delivery, word, folder.resolve("b.docx"))).hasMessageContaining("EXCHANGE-HASH");
        assertThat(folder.resolve("b.docx")).doesNotExist();
        assertThat(folder.toFile().list()).containsExactly("a.zip");
    }
}
