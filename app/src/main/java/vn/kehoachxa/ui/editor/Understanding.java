package vn.kehoachxa.ui.editor;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Amounts;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.plan.TimingReading;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.ui.follow.TaskWords;

/** Says in a few words what was understood of a time: {@code đến 30/06/2026}. What was read once is kept, since every key asks for all. */
final class Understanding {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");
    /** More due days than these are counted, and only the next one is told. */
    private static final int TOLD_DAYS = 4;
    private static final int KEPT = 4096;

    private final TimingReader reader;
    private final Messages messages;
    private final Supplier<LocalDate> today;
    private final Map<Asked, TimingReading> read = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, TimingReading> eldest) {
            return size() > KEPT;
        }
    };

    private record Asked(String text, Integer year, Integer yearTo) {}

    /** @param today which of several days comes next */
    Understanding(TimingReader reader, Messages messages, Supplier<LocalDate> today) {
        this.reader = reader;
        this.messages = messages;
        this.today = today;
    }

    /**
     * What a time means in a plan.
     *
     * @param text as written; nothing is said of one that is blank
     * @param task the task whose time it is, for what the clerk made of it; or null
     */
    Optional<Note> of(String text, Task task, Identity paper) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (task != null && task.corrected() != null) {
            return Optional.of(new Note(Note.Kind.UNDERSTOOD, messages.text("editor.time.corrected", words(task.corrected()))));
        }
        var reading = read.computeIfAbsent(new Asked(text, paper.year(), paper.yearTo()), a -> reader.read(a.text(), a.year(), a.yearTo()));
        if (reading.kind() == TimingKind.UNPARSED) {
            return Optional.of(new Note(Note.Kind.DOUBTFUL, messages.text("editor.time.unknown")));
        }
        return Optional.of(reading.confident()
                ? new Note(Note.Kind.UNDERSTOOD, words(reading))
                : new Note(Note.Kind.DOUBTFUL, messages.text("editor.time.unsure", words(reading))));
    }

    /** Says of what stands in a column of amounts that it is none and counts nothing. */
    Optional<Note> ofAmount(String text, int scale) {
        return text.isBlank() || Amounts.read(text, scale).isPresent()
                ? Optional.empty()
                : Optional.of(new Note(Note.Kind.ODD, messages.text("editor.amount.odd")));
    }

    private String words(TimingReading reading) {
        var days = reading.dueDates();
        var first = days.isEmpty() ? undated(reading) : reading.kind() == TimingKind.RECURRING || days.size() > TOLD_DAYS ? rounds(days) : told(days);
        var also = reading.also().stream().filter(k -> k != reading.kind() && !(days.isEmpty() && k == TimingKind.CONTINUOUS)).map(this::kind);
        return Stream.concat(Stream.of(first), also).distinct().collect(Collectors.joining("; "));
    }

    private String undated(TimingReading reading) {
        return reading.kind() == TimingKind.CONTINUOUS || reading.also().contains(TimingKind.CONTINUOUS)
                ? messages.text("editor.time.continuous")
                : messages.text("editor.time.undated", kind(reading.kind()));
    }

    private String rounds(List<LocalDate> days) {
        var now = today.get();
        return days.stream().filter(d -> !d.isBefore(now)).findFirst()
                .map(next -> messages.text("editor.time.rounds", days.size(), TaskWords.day(next)))
                .orElseGet(() -> messages.text("editor.time.rounds.over", days.size(), TaskWords.day(days.getLast())));
    }

    private String told(List<LocalDate> days) {
        var last = days.getLast();
        if (days.size() == 1) {
            return messages.text("editor.time.by", TaskWords.day(last));
        }
        var others = days.subList(0, days.size() - 1).stream()
                .map(d -> d.getYear() == last.getYear() ? SHORT.format(d) : TaskWords.day(d))
                .collect(Collectors.joining(", "));
        return messages.text("follow.reading.and", others, TaskWords.day(last));
    }

    private String kind(TimingKind kind) {
        return messages.text("follow.kind." + kind.code());
    }
}
