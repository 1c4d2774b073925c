package vn.kehoachxa.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Years;

/** What in a plan belongs to its office and its period, and the fields that say it: the way back from {@link FieldValues}. */
final class Masks {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final List<Mask> masks = new ArrayList<>();

    private record Mask(Pattern words, String field) {}

    /** A stretch of a text that a field stands for. */
    record Masked(int from, int to, String field) {}

    Masks(Identity identity, OfficeProfile office) {
        // The longer words first: a commune's name stands within that of its units.
        office.units().stream()
                .filter(u -> !u.name().isEmpty() && u.shortName().matches("[A-Za-z]+"))
                .sorted((a, b) -> b.name().length() - a.name().length())
                .forEach(u -> add(u.name(), "unit." + u.shortName()));
        named(office.commune(), "commune");
        named(PlaceNames.provinceInFull(office.province()), "province.full");
        named(office.province(), "province");
        named(office.place(), "place");
        years(identity);
    }

    private void named(String words, String field) {
        add(words, field);
        add(words.toUpperCase(VIETNAMESE), field + "|upper");
    }

    private void add(String words, String field) {
        if (!words.isBlank()) {
            masks.add(new Mask(Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(words) + "(?![\\p{L}\\d])"), field));
        }
    }

    private void years(Identity identity) {
        masks.add(new Mask(Years.written(identity.year()), "year"));
        if (identity.yearTo() != null && identity.yearTo() != identity.year()) {
            masks.add(new Mask(Years.written(identity.yearTo()), "yearTo"));
        }
    }

    /** The stretches of a text that fields stand for, in order, none in a stretch of {@code kept}. */
    List<Masked> in(String text, List<Masked> kept) {
        var found = new ArrayList<>(kept);
        for (var mask : masks) {
            mask.words().matcher(text).results()
                    .filter(m -> found.stream().noneMatch(f -> f.from() < m.end() && m.start() < f.to()))
                    .map(m -> new Masked(m.start(), m.end(), mask.field()))
                    .toList()
                    .forEach(found::add);
        }
        return found.stream().filter(m -> m.field() != null).sorted((a, b) -> a.from() - b.from()).toList();
    }
}
