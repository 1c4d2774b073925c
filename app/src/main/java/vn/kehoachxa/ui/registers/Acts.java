package vn.kehoachxa.ui.registers;

import static vn.kehoachxa.ui.registers.RegisterField.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.citation.Bases;
import vn.kehoachxa.citation.TwoDates;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.ui.complete.Completion;
import vn.kehoachxa.ui.complete.Known;
import vn.kehoachxa.ui.search.Archive;
import vn.kehoachxa.ui.settings.ProfileValues;

/** Legal acts that the office cites. A whole line of a plan can be put in and is read. */
final class Acts implements OfficeRegister<LegalBasis> {

    /** A shorter line is still being typed. */
    private static final int NAMES_AN_ACT = 25;

    private final Bases reader;

    Acts(Bases reader) {
        this.reader = reader;
    }

    @Override
    public String code() {
        return "act";
    }

    @Override
    public List<List<RegisterField>> rows() {
        return List.of(
                List.of(text("line", 1)),
                List.of(text("type", 2), text("number", 1), text("symbol", 2), text("date", 2)),
                List.of(text("issuer", 1)),
                List.of(text("subject", 1)));
    }

    @Override
    public LegalBasis blank() {
        return LegalBasis.UNKNOWN;
    }

    @Override
    public Map<String, String> values(LegalBasis act) {
        return Map.of(
                "line", "", "type", act.type(), "number", act.number(), "symbol", act.symbol(), "date", ProfileValues.written(act.date()),
                "issuer", act.issuer(), "subject", act.subject());
    }

    @Override
    public LegalBasis read(Map<String, String> values) {
        return new LegalBasis(
                values.get("type"), values.get("number"), values.get("symbol"), ProfileValues.day(values.get("date")).orElse(null),
                values.get("issuer"), values.get("subject"));
    }

    @Override
    public String fault(String key, Map<String, String> values) {
        if (key.equals("date") && !values.get(key).isBlank() && ProfileValues.day(values.get(key)).isEmpty()) {
            return "register.error.date";
        }
        var unread = key.equals("line") && values.get(key).length() > NAMES_AN_ACT && reader.read(values.get(key)).isEmpty();
        return unread ? "register.error.line" : "";
    }

    @Override
    public Map<String, String> told(String key, String text) {
        if (!key.equals("line")) {
            return Map.of();
        }
        return reader.read(text)
                .map(act -> {
                    var values = new HashMap<>(values(act));
                    values.remove("line");
                    return Map.copyOf(values);
                })
                .orElse(Map.of());
    }

    /** One act under two dates: one of them is a slip. */
    @Override
    public String warning(List<LegalBasis> acts, int index, Messages messages) {
        var own = acts.get(index);
        var others = Stream.concat(acts.subList(0, index).stream(), acts.subList(index + 1, acts.size()).stream());
        var all = Stream.concat(Stream.of(own), others).toList();
        var other = TwoDates.among(all.stream().map(Bases::citation).toList()).stream()
                .filter(d -> d.first() == 0)
                .map(d -> all.get(d.second()).date())
                .findFirst();
        if (other.isPresent()) {
            return messages.text("register.act.twoDates", ProfileValues.written(other.get()));
        }
        return !own.equals(LegalBasis.UNKNOWN) && all.indexOf(own) != all.lastIndexOf(own) ? messages.text("register.act.twice") : "";
    }

    /** Whether both are one act, whatever is said about it. */
    static boolean isSame(LegalBasis one, LegalBasis other) {
        var law = one.number().isEmpty() && other.number().isEmpty();
        return Texts.fold(one.type()).equals(Texts.fold(other.type())) && one.number().equals(other.number())
                && Texts.fold(one.symbol()).equals(Texts.fold(other.symbol()))
                && (law ? Texts.fold(one.subject()).equals(Texts.fold(other.subject()))
                        : one.date() == null || other.date() == null || one.date().equals(other.date()));
    }

    @Override
    public Completion completion(String key, Known known) {
        return key.equals("type") || key.equals("issuer") ? known.ofBasis(key) : Completion.NONE;
    }

    @Override
    public String title(LegalBasis act) {
        var sign = Stream.of(act.number(), act.symbol()).filter(t -> !t.isEmpty()).collect(Collectors.joining("/"));
        return Stream.of(act.type(), sign.isEmpty() ? act.subject() : sign).filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
    }

    @Override
    public String detail(LegalBasis act, Messages messages) {
        var about = act.number().isEmpty() ? "" : act.subject();
        return Stream.of(ProfileValues.written(act.date()), act.issuer(), about).filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "));
    }

    @Override
    public boolean tellsUses() {
        return true;
    }

    /** A paper uses an act that one of its legal bases names first. */
    @Override
    public List<UsedIn> uses(LegalBasis act, Archive archive) {
        return archive.papers().stream()
                .flatMap(p -> p.acts().stream()
                        .filter(u -> isSame(act, u.what()))
                        .findFirst()
                        .map(u -> new UsedIn(p.shelf().title(), p.summary().id(), u.at()))
                        .stream())
                .toList();
    }

    @Override
    public List<LegalBasis> of(OfficeProfile office) {
        return office.registers().acts();
    }

    @Override
    public OfficeProfile with(OfficeProfile office, List<LegalBasis> acts) {
        return office.withRegisters(office.registers().withActs(acts));
    }
}
