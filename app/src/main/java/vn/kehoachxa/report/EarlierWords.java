package vn.kehoachxa.report;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Numerals;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.tracking.ReportPeriod;
import vn.kehoachxa.tracking.ReportPeriod.Kind;

/**
 * What officers wrote into earlier reports whose windows lie in this one's: lines of the parts I, III and V that no draft makes by itself.
 * Lines that are alike, by their folded words, stand once and name all their periods.
 */
final class EarlierWords {

    private final Sentences sentences;
    private final PeriodNames names;
    /** By place, then by folded words. */
    private final Map<Place, Map<String, Words>> found = new EnumMap<>(Place.class);

    /** A line and the periods in whose reports it stands. */
    private record Words(String text, List<String> periods) {}

    /** A line of a report with the place at which it stands. */
    private record Placed(Place place, String text) {}

    private EarlierWords(Sentences sentences) {
        this.sentences = sentences;
        this.names = new PeriodNames(sentences);
    }

    /** None. */
    static EarlierWords none(Sentences sentences) {
        return new EarlierWords(sentences);
    }

    /** Makes the body again that the draft of a report had. */
    @FunctionalInterface
    interface Redraft {
        List<Block> body(ReportPeriod period, Paper report);
    }

    /** @param redraft tells what was drafted, so that only what officers wrote is taken over */
    static EarlierWords of(ReportRequest request, Sentences sentences, Redraft redraft) {
        var words = new EarlierWords(sentences);
        var severalYears = request.period().from().getYear() != request.period().to().getYear();
        for (var report : within(request)) {
            var period = ReportPeriod.of(report.about().period()).orElseThrow();
            var drafted = words.lines(redraft.body(period, report)).stream().map(p -> plain(p.text())).collect(Collectors.toSet());
            words.take(period, report, drafted, severalYears);
        }
        return words;
    }

    /** The reports that count, the shortest and earliest first; of several of one period the newest. */
    private static List<Paper> within(ReportRequest request) {
        var latest = new LinkedHashMap<String, Paper>();
        request.earlier().stream()
                .filter(r -> r.about() != null && r.about().plan().equals(request.plan().paper().id()))
                .filter(r -> !r.about().period().equals(request.period().code()) && ReportPeriod.of(r.about().period()).isPresent())
                .filter(r -> !r.about().from().isBefore(request.window().from()) && !r.about().to().isAfter(request.window().to()))
                .sorted(Comparator.comparing(Paper::id, Comparator.comparing(UUID::toString)))
                .forEach(r -> latest.put(r.about().period(), r));
        return latest.values().stream()
                .sorted(Comparator.<Paper>comparingLong(r -> r.about().from().until(r.about().to(), ChronoUnit.DAYS) / 20)
                        .thenComparing(r -> r.about().from()))
                .toList();
    }

    private void take(ReportPeriod period, Paper report, Set<String> drafted, boolean severalYears) {
        var marked = marked(period.year(), severalYears);
        for (var line : lines(report.body())) {
            if (drafted.contains(plain(line.text())) || line.text().replace(Sentences.BLANK, "").isBlank()) {
                continue;
            }
            // What a half-year's report took over from its quarters names them already.
            var mark = marked.matcher(line.text());
            var text = mark.matches() ? mark.group(2) : line.text();
            var periods = mark.matches() ? List.of(mark.group(1).split(", ")) : List.of(named(period, severalYears));
            var words = found.computeIfAbsent(line.place(), p -> new LinkedHashMap<>())
                    .computeIfAbsent(key(text), k -> new Words(text, new ArrayList<>()));
            periods.stream().filter(p -> words.periods().stream().noneMatch(p::equalsIgnoreCase)).forEach(words.periods()::add);
        }
    }

    private String named(ReportPeriod period, boolean severalYears) {
        return severalYears ? names.inFull(period) : names.inShort(period);
    }

    /** A line that was taken over: the periods that it names, and its words. */
    private Pattern marked(int year, boolean severalYears) {
        var all = Stream.of(Kind.MONTH, Kind.QUARTER, Kind.HALF, Kind.NINE_MONTHS)
                .flatMap(kind -> IntStream.rangeClosed(1, kind == Kind.NINE_MONTHS ? 1 : 12 / kind.months()).mapToObj(n -> ReportPeriod.of(kind, year, n)))
                .map(p -> named(p, severalYears))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        return Pattern.compile("(" + all + "(?:, " + all + ")*): (.+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The lines of the parts that officers write, titles apart. A title that no draft has goes before its lines. */
    private List<Placed> lines(List<Block> body) {
        var titles = new Titles(body);
        var lines = new ArrayList<Placed>();
        for (var block : body) {
            if (block instanceof Line line) {
                titles.pass(line);
                if (titles.place() != null && line.level() != Level.SECTION && !line.heading()) {
                    var text = Texts.oneLine(line.text());
                    lines.add(new Placed(titles.place(), titles.own().isEmpty() ? text : titles.own() + ": " + text));
                }
            }
        }
        return lines;
    }

    /** The words of a place, each with its periods, ready to be edited. */
    List<String> at(Place place) {
        return found.getOrDefault(place, Map.of()).values().stream()
                .map(w -> sentences.text("earlier", capital(String.join(", ", w.periods())), w.text()))
                .toList();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.of("vi")) + text.substring(1);
    }

    private static String key(String text) {
        return Texts.fold(text).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }

    /** Without numbers: a draft made on another day counts other days. */
    private static String plain(String text) {
        return key(text).replaceAll("\\d+", "#");
    }

    /** Where a walk through a report has come to. Parts are known by their titles, else, where there are five, by their places. */
    private final class Titles {

        private final boolean usual;
        private int section;
        private Place part;
        private Place clause;
        private String own = "";

        Titles(List<Block> body) {
            usual = body.stream().filter(b -> b instanceof Line l && l.level() == Level.SECTION).count() == 5;
        }

        void pass(Line line) {
            if (line.level() == Level.PART || line.level() == Level.SECTION) {
                section++;
                part = part(Texts.fold(line.text()));
                clause = null;
                own = "";
            } else if (line.heading() && part == Place.RESULTS) {
                clause = clause(line.text());
                own = clause == null ? line.text() : "";
            } else if (line.heading()) {
                own = line.text();
            }
        }

        /** Null outside the parts that are taken over; under a clause of the officer's own the shortcomings. */
        Place place() {
            if (part != Place.RESULTS) {
                return part;
            }
            return clause == null ? Place.SHORTCOMINGS : clause;
        }

        String own() {
            return own;
        }

        /** For the part of assessments the place of its first clause stands for all; null for parts that are not taken over. */
        private Place part(String title) {
            if (isLike(title, "guidance") || usual && Numerals.roman(section).equals("I")) {
                return Place.GUIDANCE;
            }
            if (isLike(title, "assessment") || usual && Numerals.roman(section).equals("III")) {
                return Place.RESULTS;
            }
            return isLike(title, "proposals") || usual && Numerals.roman(section).equals("V") ? Place.PROPOSALS : null;
        }

        private Place clause(String title) {
            var folded = Texts.fold(title);
            if (isLike(folded, "assessment-late")) {
                return Place.LATE;
            }
            if (isLike(folded, "assessment-results")) {
                return Place.RESULTS;
            }
            if (isLike(folded, "assessment-shortcomings")) {
                return Place.SHORTCOMINGS;
            }
            return isLike(folded, "assessment-causes") ? Place.CAUSES : null;
        }

        private boolean isLike(String folded, String key) {
            return key(folded).equals(key(sentences.text(key)));
        }
    }
}
