package vn.kehoachxa.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.ParseResult;
import vn.kehoachxa.arrival.Arrivals;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Years;
import vn.kehoachxa.problem.UsageException;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.tracking.Tracker;
import vn.kehoachxa.tracking.WorkingDays;

/** One call of a verb: its arguments, its language, and what it works with. */
final class Call {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ParseResult arguments;
    private final Services services;
    private final Messages messages;

    Call(ParseResult arguments, Services services, Messages messages) {
        this.arguments = arguments;
        this.services = services;
        this.messages = messages;
    }

    Services services() {
        return services;
    }

    /** The way in for files that carry their paper, and out for what came so. */
    Arrivals arrivals() {
        return new Arrivals(services.deliveries(), services.exporter(), services.ids());
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    /** The value of an option, or of a parameter by its label; null where it was not given. */
    String value(String name) {
        var option = arguments.matchedOption(name);
        if (option != null) {
            return option.getValue();
        }
        return arguments.matchedPositionals().stream()
                .filter(p -> p.paramLabel().equals(name))
                .findFirst()
                .<String>map(p -> p.getValue())
                .orElse(null);
    }

    /** What a choice was given as: {@code --name} or {@code --no-name}; {@code otherwise} where it was not. */
    boolean chosen(String name, boolean otherwise) {
        return arguments.matchedOptionValue(name, otherwise);
    }

    /** Whether a choice was made, either way. */
    boolean hasChoice(String name) {
        return arguments.hasMatchedOption(name);
    }

    boolean has(String name) {
        return value(name) != null;
    }

    /** A whole number of at least 1, of an option or a parameter by its label. */
    int number(String option, int otherwise) {
        var value = value(option);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("[1-9]\\d{0,8}")) {
            throw new UsageException("USAGE-NUMBER", option, value);
        }
        return Integer.parseInt(value);
    }

    Path path(String name) {
        return path(name, value(name));
    }

    static Path path(String name, String value) {
        if (value.isBlank()) {
            // A variable of a script that was not set: the folder in which it happens to run is not what is meant.
            throw new UsageException("USAGE-VALUE", name, value);
        }
        try {
            return Path.of(value);
        } catch (InvalidPathException noPath) {
            throw new UsageException(noPath, "USAGE-VALUE", name, value);
        }
    }

    /** The values of an option that may stand several times, in their order. */
    List<String> values(String name) {
        var option = arguments.matchedOption(name);
        return option == null ? List.of() : option.getValue();
    }

    /** {@code --set KEY=VALUE}, in their order. */
    Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        for (var setting : values("--set")) {
            var equals = setting.indexOf('=');
            if (equals < 1) {
                throw new UsageException("SET-FORM", setting);
            }
            settings.put(setting.substring(0, equals).strip(), Normalizer.normalize(setting.substring(equals + 1), Normalizer.Form.NFC));
        }
        return settings;
    }

    /** The day that counts as today. */
    LocalDate today() {
        var given = day("--today");
        return given == null ? LocalDate.now(services.clock()) : given;
    }

    /** The day that an option names; null where it was not given. */
    LocalDate day(String option) {
        var given = value(option);
        if (given == null) {
            return null;
        }
        try {
            var day = LocalDate.parse(given);
            if (!Years.holds(day)) {
                throw new UsageException("USAGE-DAY", option, given);
            }
            return day;
        } catch (DateTimeParseException notADay) {
            throw new UsageException(notADay, "USAGE-DAY", option, given);
        }
    }

    /** A day as a person reads it: {@code 05/03/2026}. */
    static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    /** Sees tasks as the office follows them. */
    Tracker tracker(Store store) {
        var following = store.following();
        return new Tracker(
                services.timing(), new WorkingDays(services.holidays(), following.daysOff()), following.reminding().soonDays());
    }

    Path dataFolder() {
        return has("--data") ? path("--data") : services.dataFolder().get();
    }

    /** Works on the office's data, which must be there; the default folder is made at its first use. */
    <T> T reading(Function<Store, T> work) {
        if (!has("--data")) {
            return writing(work);
        }
        try (var store = Store.openExisting(dataFolder(), services.clock(), services.templates()::freshOffice)) {
            return work.apply(store);
        }
    }

    /** Whether the folder of the data is still to be made. */
    boolean begins() {
        return !Files.isDirectory(dataFolder());
    }

    /** Works on the office's data, which is made where it is missing. */
    <T> T writing(Function<Store, T> work) {
        return writing(dataFolder(), work);
    }

    <T> T writing(Path folder, Function<Store, T> work) {
        try (var store = Store.open(folder, services.clock(), services.templates()::freshOffice)) {
            return work.apply(store);
        }
    }
}
