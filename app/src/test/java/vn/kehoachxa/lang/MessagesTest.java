package vn.kehoachxa.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.problem.ProblemException;

class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    /** A whole key in the code, or the beginning of one that is put together with a code or a name. */
    private static final Pattern KEY = Pattern.compile("\"((?:[a-z][A-Za-z]*\\.)+[A-Za-z-.]*|cli\\.option)\"");
    private static final Pattern CODE = Pattern.compile("\"([A-Z]+(?:-[A-Z0-9]+)+|YEAR|UNEXPECTED)\"");

    /** Keys of what stands in papers and in the names of their files, which are Vietnamese, and of examples of it. */
    private static final Pattern OF_PAPERS = Pattern.compile(
            "paper\\..*|search\\.(?:plan|report|appendix)|(?:.*\\.)?prompt\\..*|editor\\.(?:head|foot|title|placeholder)\\..*|editor\\.appendix|export\\.name\\..*|reports\\.file\\..*|reports\\.folder\\.units|problem\\.LIST-.*");
    /** Names, and words that papers have. */
    private static final Pattern NAMES = Pattern.compile("[“\"][^”\"]*[”\"]|đồng|Kế hoạch xã|KẾ HOẠCH|BÁO CÁO|DỰ THẢO|Phần I|Tết");
    /** Files of the window with words that stand in papers, or are offered for them, and the names of languages. */
    private static final Set<String> WORDS_OF_PAPERS = Set.of(
            "DetailsDialog.java", "AssistantModel.java", "Known.java", "AppendixEdits.java", "TimeWords.java", "Language.java");

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (var in = Messages.class.getResourceAsStream(name); var reader = new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static String sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var texts = new ArrayList<String>();
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                texts.add(Files.readString(file));
            }
            return String.join("\n", texts);
        }
    }

    @Test
    void aNameThatTurnsTheDirectionOfWritingIsShownAsItIs() {
        assertThat(new Messages(Messages.ENGLISH).text("export.done", "KH\u202ecod.exe\u0007")).contains("KHcod.exe").doesNotContain("\u202e").doesNotContain("\u0007");
    }

    @Test
    void aProblemQuotesOneLineWithoutHiddenLettersHoweverLongTheTextIs() {
        var sentence = new Messages(Messages.VIETNAMESE).what(new OneProblem("a\u2066\ud800\nb" + "c".repeat(1_000_000)));
        assertThat(sentence).contains("a bcc").hasSizeLessThan(1_000);
        assertThat(sentence.chars()).noneMatch(c -> c < ' ' || c == 0x2066 || c == 0xd800);
    }

    private static final class OneProblem extends ProblemException {

        private static final long serialVersionUID = 1L;

        OneProblem(String quoted) {
            super("FILE-FORM", null, quoted);
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(bundle("messages_en.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(bundle("messages.properties").stringPropertyNames());
    }

    /** Quoted words of plans, names and units stay as offices write them. */
    @Test
    void englishTextsAreEnglish() throws IOException {
        var vietnamese = bundle("messages.properties");
        var english = bundle("messages_en.properties");
        assertThat(english.stringPropertyNames().stream()
                        .filter(k -> !OF_PAPERS.matcher(k).matches() && !k.equals("app.name"))
                        .filter(k -> hasMarks(NAMES.matcher(english.getProperty(k)).replaceAll(""))
                                || hasMarks(vietnamese.getProperty(k)) && english.getProperty(k).equals(vietnamese.getProperty(k)))
                        .sorted()
                        .map(k -> k + "=" + english.getProperty(k))
                        .toList())
                .isEmpty();
    }

    /** Whether a text has letters that English has not. */
    private static boolean hasMarks(String text) {
        return text.chars().anyMatch(c -> c > 0x7f && Character.isLetter(c));
    }

    /** The window says nothing but what is in the bundles. */
    @Test
    void noSourceOfTheWindowHasVietnameseTextsOfItsOwn() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(SOURCES.resolve("vn/kehoachxa/ui"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java") && !WORDS_OF_PAPERS.contains(f.getFileName().toString())).toList()) {
                var code = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\n]*", "");
                Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"").matcher(code).results()
                        .map(m -> m.group(1))
                        .filter(MessagesTest::hasMarks)
                        .forEach(text -> found.add(file.getFileName() + ": " + text));
            }
        }
        assertThat(found).as("texts that stand in the code").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 | Chưa dùng ở kế hoạch nào | Not used in any plan yet", "1 | Dùng ở 1 kế hoạch, báo cáo | Used in 1 plan or report",
        "2 | Dùng ở 2 kế hoạch, báo cáo | Used in 2 plans and reports"
    })
    void aSentenceIsChosenByItsNumber(int number, String vietnamese, String english) {
        assertThat(new Messages(Messages.VIETNAMESE).text("register.uses", number)).isEqualTo(vietnamese);
        assertThat(new Messages(Messages.ENGLISH).text("register.uses", number)).isEqualTo(english);
        assertThat(new Messages(Messages.VIETNAMESE).text("register.act.added", number)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void noKeyStandsTwice(String name) throws IOException {
        var keys = Files.readAllLines(Path.of("src/main/resources/vn/kehoachxa/lang").resolve(name)).stream()
                .filter(l -> !l.startsWith("#") && l.contains("="))
                .map(l -> l.substring(0, l.indexOf('=')))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void bothLanguagesTakeTheSameArguments() throws IOException {
        var vietnamese = bundle("messages.properties");
        var english = bundle("messages_en.properties");
        assertThat(vietnamese.stringPropertyNames())
                .allSatisfy(k -> assertThat(arguments(english.getProperty(k))).as(k).isEqualTo(arguments(vietnamese.getProperty(k))));
    }

    private static int arguments(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }

    @Test
    void textsAreNfc() throws IOException {
        assertThat(bundle("messages.properties").values()).allMatch(v -> Normalizer.isNormalized((String) v, Normalizer.Form.NFC));
    }

    @Test
    void everyProblemCodeHasItsSentences() throws IOException {
        var keys = bundle("messages.properties").stringPropertyNames();
        var codes = CODE.matcher(sources()).results().map(m -> m.group(1)).filter(c -> known(keys, c)).collect(Collectors.toSet());
        var named = keys.stream().filter(k -> k.startsWith("problem.")).map(k -> k.split("\\.")[1]).collect(Collectors.toSet());
        assertThat(codes).containsAll(named);
        assertThat(named).allSatisfy(c -> assertThat(keys).contains("problem." + c + ".what", "problem." + c + ".advice"));
        assertThat(thrownCodes()).allSatisfy(c -> assertThat(named).contains(c));
    }

    private static boolean known(Set<String> keys, String code) {
        return keys.contains("problem." + code + ".what");
    }

    /** The codes that stand in a constructor of an exception or in a call of one. */
    private static Set<String> thrownCodes() throws IOException {
        return Pattern.compile("Exception\\((?:\\w+, )?\"([A-Z0-9-]+)\"").matcher(sources()).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
        var keys = bundle("messages.properties").stringPropertyNames();
        var used = KEY.matcher(sources()).results().map(m -> m.group(1)).collect(Collectors.toSet());
        var prefixes = new ArrayList<>(List.of("problem.", "cli.verb.", "cli.option-", "cli.parameter.", "cli.verify."));
        prefixes.addAll(used.stream().filter(k -> k.endsWith(".")).toList());
        var unused = keys.stream().filter(k -> !used.contains(k) && prefixes.stream().noneMatch(k::startsWith)).sorted().toList();
        assertThat(unused).as("keys that nothing uses").isEmpty();
        var roots = keys.stream().map(k -> k.substring(0, k.indexOf('.'))).collect(Collectors.toSet());
        var missing = used.stream()
                .filter(k -> !k.endsWith(".") && k.contains(".") && roots.contains(k.substring(0, k.indexOf('.'))))
                .filter(k -> !keys.contains(k) && !k.endsWith(".properties") && keys.stream().noneMatch(o -> o.startsWith(k + "-")))
                .sorted()
                .toList();
        assertThat(missing).as("keys that are not in the bundle").isEmpty();
    }
}
