package vn.kehoachxa.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Years;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.planfile.PlanFileException;
import vn.kehoachxa.problem.UsageException;

/** The templates that come with the program. */
public final class Templates {

    private static final List<String> IDS = List.of("annual", "agency", "budget", "five-year", "event");

    private final Supplier<UUID> ids;

    /** @param ids gives the ids of new papers and of everything in them */
    public Templates(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** What there is to choose from. */
    public List<TemplateInfo> list() {
        return IDS.stream()
                .map(id -> resource(id + ".json"))
                .map(TemplateInfo::of)
                .toList();
    }

    /** The profile of an office of which nothing is known yet: the usual units of a commune since 01/7/2025, and blanks. */
    public OfficeProfile freshOffice() {
        return FreshOffice.read(resource("office.json"), ids.get());
    }

    /**
     * A new draft out of a template. Fields for which there is no value become blanks to be filled in later.
     *
     * @param template its id
     * @param year the year of the plan
     * @param office what is known of the office
     * @param values what is to stand in this paper instead or besides, by the keys of {@link Settings}
     * @throws TemplateException where there is no such template
     * @throws UsageException where the year is no year, or a key or a value is not allowed
     */
    public Paper create(String template, int year, OfficeProfile office, Map<String, String> values) {
        if (!IDS.contains(template)) {
            throw TemplateException.none(template, IDS.stream().collect(Collectors.joining(", ")));
        }
        return paper(resource(template + ".json"), checked(year), office, values);
    }

    /**
     * As {@link #create(String, int, OfficeProfile, Map)}, where the template may also be one of the office's own.
     *
     * @throws TemplateException where there is no such template
     */
    public Paper create(String template, List<OwnTemplate> own, int year, OfficeProfile office, Map<String, String> values) {
        var chosen = own.stream().filter(o -> o.info().id().equals(template)).findFirst();
        return chosen.isPresent() ? create(chosen.get(), year, office, values) : create(template, year, office, values);
    }

    /**
     * A new draft out of a template of the office's own; see {@link #create(String, int, OfficeProfile, Map)}.
     *
     * @throws PlanFileException where what it makes is no paper
     */
    public Paper create(OwnTemplate template, int year, OfficeProfile office, Map<String, String> values) {
        return paper(template.json(), checked(year), office, values);
    }

    private static int checked(int year) {
        if (!Years.isYear(year)) {
            throw new UsageException("YEAR", Integer.toString(year), Years.FIRST, Years.LAST);
        }
        return year;
    }

    /**
     * A new draft out of the tree of a template.
     *
     * @throws UsageException where a key or a value is not allowed
     */
    Paper paper(JsonNode template, int year, OfficeProfile office, Map<String, String> values) {
        var answers = new Answers(template, year, office, freshOffice().units(), values);
        return PaperJson.read(new Filler(ids, answers.settings(), answers.fields()).filled(template.get("paper").deepCopy()));
    }

    static JsonNode resource(String name) {
        try (var in = Templates.class.getResourceAsStream(name)) {
            return Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
