package vn.kehoachxa.renewal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.Citation;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.plan.TextPlace;

/** Looks through a renewed plan, text by text, for what may be out of date. One object looks through one plan. */
final class StaleFinder {

    private static final String NAME = "\\p{Lu}\\p{Ll}*(?:\\s+\\p{Lu}\\p{Ll}*)";
    private static final Pattern DAY = Pattern.compile(
            "(?:ngày\\s+)?(?<!\\d)\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*((?:19|20|21)\\d\\d)(?!\\d)"
                    + "|ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+((?:19|20|21)\\d\\d)(?!\\d)");
    private static final Pattern YEARS = Pattern.compile(
            "(?:(?:giai đoạn|năm)\\s+)?(?<![\\d,/])((?:19|20|21)\\d\\d)(?:\\s*(?:-|–|—|đến(?: năm)?)\\s*((?:19|20|21)\\d\\d))?(?![\\d%]|[.,]\\d|/\\p{L})");
    private static final Pattern DISTRICT = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Phòng(?: \\p{L}+){1,5}?|cấp)\\s+)?huyện(?!\\p{L})");
    private static final Pattern DISTRICT_NAME = Pattern.compile("\\G\\s+" + NAME + "{0,3}");
    private static final Pattern PERSON = Pattern.compile(
            "(?<!\\p{L})(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à)\\s*:?\\s+(" + NAME + "{1,4})");
    /** Words that no longer belong to what is counted. */
    private static final String PARTING =
            "tháng|năm|ngày|giờ|quý|tại|của|về|trong|cho|từ|đến|là|và|với|được|theo|trở|do|để|có|ở|trên|dưới|hoặc|đối|nhằm|phục|gắn";
    /** Numbers that are no label of a thing: not of a form, a month, a quarter, a scheme, an article, an appendix. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\p{L}\\d/.,-])\\d[\\d.,]*(?:\\s*%|(?<![.,])(?:\\s+(?!(?:" + PARTING + ")(?!\\p{L}))\\p{L}+(?:/\\p{L}+)?){0,3})(?![\\p{L}\\d/])");
    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)(?:tháng|quý|ngày|năm|số|đề án|điều|khoản|phụ lục|biểu|mẫu|đợt|mục|phần|giai đoạn|công văn|bước|lần thứ|khóa|nghị quyết)\\s*$|[-–/]\\s*$");

    private final int first;
    private final Function<String, List<Citation>> citations;
    private final int last;
    private final List<Stale> found = new ArrayList<>();

    /** @param first year of the new period @param last its last year */
    StaleFinder(int first, int last, Function<String, List<Citation>> citations) {
        this.first = first;
        this.last = last;
        this.citations = citations;
    }

    List<Stale> found() {
        return List.copyOf(found);
    }

    /** @param before the same text in the old plan, of the same length */
    void look(TextPlace place, String before) {
        var here = new ArrayList<Stale>();
        var taken = new ArrayList<Stretch>();
        var text = place.text();
        for (var citation : citations.apply(text)) {
            taken.add(new Stretch(citation.from(), citation.to()));
            if (citation.within() == null && isOld(citation.date())) {
                here.add(stale(StaleKind.BASIS, place, new Stretch(citation.from(), citation.to()), before));
            }
        }
        days(place, before, taken, here);
        years(place, before, taken, here);
        districts(place, taken, here);
        matches(PERSON, StaleKind.PERSON, place, taken, here);
        figures(place, taken, here);
        here.sort(Comparator.comparingInt(Stale::from));
        found.addAll(here);
    }

    void lookAt(Signature signature, UUID paper) {
        if (!signature.name().isBlank()) {
            found.add(new Stale(StaleKind.PERSON, paper, null, -1, signature.name(), null));
        }
    }

    private boolean isOld(String date) {
        return date != null && date.length() >= 4 && Integer.parseInt(date.substring(0, 4)) < first;
    }

    private void days(TextPlace place, String before, List<Stretch> taken, List<Stale> here) {
        var days = DAY.matcher(place.text());
        while (days.find()) {
            var stretch = new Stretch(days.start(), days.end());
            if (!Stretch.anyMeets(taken, stretch)) {
                here.add(stale(StaleKind.DATE, place, stretch, before));
                taken.add(stretch);
            }
        }
    }

    private void years(TextPlace place, String before, List<Stretch> taken, List<Stale> here) {
        var years = YEARS.matcher(place.text());
        while (years.find()) {
            var stretch = new Stretch(years.start(), years.end());
            if (Stretch.anyMeets(taken, stretch)) {
                continue;
            }
            taken.add(stretch);
            var until = Integer.parseInt(years.group(2) == null ? years.group(1) : years.group(2));
            if (until < first && until >= first - 2 * (last - first + 5)) {
                here.add(stale(StaleKind.PERIOD, place, stretch, before));
            }
        }
    }

    private void districts(TextPlace place, List<Stretch> taken, List<Stale> here) {
        var text = place.text();
        var districts = DISTRICT.matcher(text);
        while (districts.find()) {
            var name = DISTRICT_NAME.matcher(text);
            var end = name.find(districts.end()) ? name.end() : districts.end();
            // Also where an act's name holds it: a body that is no more can not be asked.
            var stretch = new Stretch(districts.start(), end);
            here.add(stale(StaleKind.DISTRICT, place, stretch, text));
            taken.add(stretch);
        }
    }

    private void matches(Pattern pattern, StaleKind kind, TextPlace place, List<Stretch> taken, List<Stale> here) {
        var matches = pattern.matcher(place.text());
        while (matches.find()) {
            var stretch = new Stretch(matches.start(), matches.end());
            if (!Stretch.anyMeets(taken, stretch)) {
                here.add(stale(kind, place, stretch, place.text()));
                taken.add(stretch);
            }
        }
    }

    private void figures(TextPlace place, List<Stretch> taken, List<Stale> here) {
        var text = place.text();
        var figures = FIGURE.matcher(text);
        while (figures.find()) {
            var stretch = new Stretch(figures.start(), figures.end());
            if (!Stretch.anyMeets(taken, stretch) && !LABELLED.matcher(text.substring(0, stretch.from())).find()) {
                here.add(stale(StaleKind.FIGURE, place, stretch, text));
            }
        }
    }

    private static Stale stale(StaleKind kind, TextPlace place, Stretch stretch, String before) {
        var quote = stretch.of(place.text());
        var was = stretch.of(before);
        return new Stale(kind, place.at(), place.column(), stretch.from(), quote, was.equals(quote) ? null : was);
    }
}
