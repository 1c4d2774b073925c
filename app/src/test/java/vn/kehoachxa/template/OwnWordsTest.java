package vn.kehoachxa.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PaperJson;

/** The templates take over the shape and the facts of plans that offices issued, and none of their sentences. */
class OwnWordsTest {

    private static final Path SEEDS = Path.of("../../shared/seeds");
    private static final int RUN = 12;
    /** Names and terms of the law that no one may write differently; each counts as one word. */
    private static final List<String> NAMES = List.of(
            "phê duyệt kế hoạch hoạt động khoa học công nghệ và đổi mới sáng tạo tỉnh sơn la năm 2026",
            "đề án phát triển hệ thống đổi mới sáng tạo của tỉnh",
            "ngày khoa học công nghệ và đổi mới sáng tạo việt nam", "khoa học công nghệ đổi mới sáng tạo và chuyển đổi số",
            "khoa học công nghệ và đổi mới sáng tạo", "ngày khoa học và công nghệ việt nam",
            "ban chỉ đạo phát triển khoa học công nghệ đổi mới sáng tạo chuyển đổi số và đề án 06");

    @Test
    void noTwelveWordsStandInAPlanThatAnOfficeIssued() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the plans of the offices are not here");
        var theirs = new HashSet<String>();
        for (var seed : files(SEEDS, ".txt", ".docx")) {
            theirs.addAll(runs(seed.toString().endsWith(".docx") ? ofWord(seed) : Files.readString(seed)));
        }
        assertThat(theirs).isNotEmpty();
        for (var resource : files(Path.of("src"), ".json")) {
            assertThat(runs(withoutActs(Json.parse(Files.readString(resource))))).as(resource.toString()).doesNotContainAnyElementsOf(theirs);
        }
        for (var named : TestPapers.six()) {
            assertThat(runs(withoutActs(PaperJson.write(named.paper())))).as(named.name()).isNotEmpty().doesNotContainAnyElementsOf(theirs);
        }
    }

    /** An act is named by its number, day and body, whoever names it. */
    private static JsonNode withoutActs(JsonNode json) {
        return json instanceof ObjectNode paper ? paper.without(List.of("legalBases")) : json;
    }

    private static List<Path> files(Path folder, String... endings) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(f -> Stream.of(endings).anyMatch(f.toString()::endsWith)).sorted().toList();
        }
    }

    private static String ofWord(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile()); var in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("</w:p>", " ").replaceAll("<[^>]*>", "");
        }
    }

    /** The runs of every text in the tree. */
    private static Set<String> runs(JsonNode json) {
        var texts = new ArrayList<String>();
        collect(json, texts);
        var runs = new HashSet<String>();
        texts.forEach(t -> runs.addAll(runs(t)));
        return runs;
    }

    private static void collect(JsonNode json, List<String> texts) {
        if (json.isTextual()) {
            texts.add(json.textValue());
        }
        json.forEach(n -> collect(n, texts));
    }

    /** Every run of words, whatever stands between them. */
    private static Set<String> runs(String text) {
        var plain = Texts.clean(text).toLowerCase(Locale.of("vi")).replaceAll("[^\\p{L}\\p{N}]+", " ");
        for (var name : NAMES) {
            plain = plain.replace(name, name.replace(' ', '_'));
        }
        var words = new ArrayList<>(List.of(plain.strip().split(" ")));
        var runs = new HashSet<String>();
        IntStream.rangeClosed(0, words.size() - RUN).forEach(i -> runs.add(String.join(" ", words.subList(i, i + RUN))));
        return runs;
    }
}
