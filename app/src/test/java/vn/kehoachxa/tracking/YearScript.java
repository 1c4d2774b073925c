package vn.kehoachxa.tracking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The hand-written table of a year.
 *
 * @param timings the words of the time of a task, by its number
 * @param daysOff first and last
 * @param log what is recorded, by day, each split into words
 * @param expected {@code 02-05 state 4 not_started due_soon} and the like, in the order of days
 */
record YearScript(
        int year, Map<Integer, String> timings, List<LocalDate> daysOff, int owesBefore, Map<LocalDate, List<List<String>>> log, List<String> expected) {

    private static final Pattern DAYS = Pattern.compile("off (\\S+)\\.\\.(\\S+)");

    static YearScript read(int year) throws IOException {
        List<String> lines;
        try (var in = YearScript.class.getResourceAsStream("year-" + year + ".txt")) {
            lines = new String(in.readAllBytes(), UTF_8).lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
        }
        var timings = new TreeMap<Integer, String>();
        var log = new TreeMap<LocalDate, List<List<String>>>();
        for (var line : lines) {
            var words = List.of(line.split("\\s+"));
            if (line.startsWith("timing ")) {
                timings.put(Integer.valueOf(words.get(1)), String.join(" ", words.subList(2, words.size())));
            } else if (words.size() > 1 && words.get(1).equals("log")) {
                log.computeIfAbsent(day(year, words.getFirst()), d -> new ArrayList<>()).add(words.subList(2, words.size()));
            }
        }
        var off = DAYS.matcher(lines.stream().filter(l -> l.startsWith("off ")).findFirst().orElseThrow());
        off.matches();
        var owes = lines.stream().filter(l -> l.startsWith("owes ")).findFirst().orElseThrow();
        return new YearScript(
                year, timings, List.of(LocalDate.parse(off.group(1)), LocalDate.parse(off.group(2))), Integer.parseInt(owes.substring(5)), log,
                lines.stream().filter(l -> l.matches("\\d\\d-\\d\\d (state|remind|report) .*")).map(l -> l.replaceAll("\\s+", " ")).toList());
    }

    static LocalDate day(int year, String monthAndDay) {
        return LocalDate.parse(year + "-" + monthAndDay);
    }
}
