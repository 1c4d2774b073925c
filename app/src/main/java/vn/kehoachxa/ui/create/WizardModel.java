package vn.kehoachxa.ui.create;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.plan.Years;
import vn.kehoachxa.template.OwnTemplate;
import vn.kehoachxa.template.Settings;
import vn.kehoachxa.template.TemplateInfo;
import vn.kehoachxa.template.Templates;
import vn.kehoachxa.ui.complete.Candidate;
import vn.kehoachxa.ui.complete.Completion;
import vn.kehoachxa.ui.complete.Known;
import vn.kehoachxa.ui.preview.PreviewModel;
import vn.kehoachxa.ui.settings.ProfileValues;
import vn.kehoachxa.ui.task.StoreDesk;

/** A new plan: a template and the few fields that it needs, filled in from the office profile as far as that goes. */
public final class WizardModel {

    private final StoreDesk desk;
    private final Templates templates;
    private final Messages messages;
    private final Clock clock;
    private final String by;
    private final Consumer<UUID> created;

    private final PreviewModel preview;
    private final ObservableList<TemplateInfo> choices = FXCollections.observableArrayList();
    private final ObjectProperty<TemplateInfo> template = new SimpleObjectProperty<>();
    private final Map<WizardField, StringProperty> values = new EnumMap<>(WizardField.class);
    private final Map<WizardField, StringProperty> errors = new EnumMap<>(WizardField.class);
    private final Map<String, StringProperty> answers = new HashMap<>();
    private final BooleanProperty remember = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private OfficeProfile profile;
    private Known registers;
    private List<OwnTemplate> own = List.of();

    /**
     * @param preview shows the plan as it would be
     * @param created is told the id of the new plan
     */
    public WizardModel(
            StoreDesk desk, Templates templates, PreviewModel preview, Messages messages, Clock clock, String by, Consumer<UUID> created) {
        this.desk = desk;
        this.templates = templates;
        this.preview = preview;
        this.messages = messages;
        this.clock = clock;
        this.by = by;
        this.created = created;
        choices.setAll(templates.list());
        template.set(choices.getFirst());
        for (var field : WizardField.values()) {
            values.put(field, new SimpleStringProperty(""));
            errors.put(field, new SimpleStringProperty(""));
            values.get(field).subscribe(v -> {
                errors.get(field).set("");
                showPages();
            });
        }
        template.subscribe(t -> showPages());
        value(WizardField.YEAR).set(Integer.toString(LocalDate.now(clock).getYear()));
    }

    /** Fills the fields in from the office profile. */
    public void load() {
        desk.ask(store -> new Loaded(Known.of(store), OwnTemplate.all(store.templates().all())), this::show);
    }

    private record Loaded(Known known, List<OwnTemplate> own) {}

    private void show(Loaded loaded) {
        registers = loaded.known();
        profile = registers.office();
        own = loaded.own();
        showChoices(template.get());
        var known = ProfileValues.of(profile);
        for (var field : WizardField.values()) {
            if (value(field).get().isEmpty() && known.containsKey(field.key())) {
                value(field).set(known.get(field.key()));
            }
        }
        showPages();
    }

    /** The pages follow what is filled in, as far as it can be a plan. */
    private void showPages() {
        var year = text(WizardField.YEAR);
        if (profile == null || !fault(WizardField.YEAR).isEmpty() || !fault(WizardField.BASIS_DATE).isEmpty()) {
            return;
        }
        var chosen = template.get().id();
        var office = profile;
        var given = given();
        var ours = own;
        preview.show(() -> templates.create(chosen, ours, Integer.parseInt(year), office, given));
    }

    public PreviewModel preview() {
        return preview;
    }

    /** What is answered to something that the chosen template asks for. */
    public StringProperty answer(TemplateInfo asking, TemplateInfo.Ask ask) {
        return answers.computeIfAbsent(asking.id() + " " + ask.field(), key -> {
            var answer = new SimpleStringProperty("");
            answer.subscribe(this::showPages);
            return answer;
        });
    }

    /** Whether the chosen template is one of the office's own. */
    public boolean isOwn() {
        return chosenOwn().isPresent();
    }

    private Optional<OwnTemplate> chosenOwn() {
        return own.stream().filter(o -> o.info().id().equals(template.get().id())).findFirst();
    }

    /** Takes a template in that another office shared, and chooses it. */
    public void addTemplate(Path file) {
        desk.ask(
                store -> {
                    var added = OwnTemplate.load(file);
                    store.templates().save(added.info().id(), added.info().name(), added.text());
                    return added;
                },
                added -> {
                    own = Stream.concat(own.stream().filter(o -> !o.info().id().equals(added.info().id())), Stream.of(added)).toList();
                    showChoices(added.info());
                });
    }

    /** A name for the file of the chosen template. */
    public String templateFileName() {
        return Texts.oneLine(template.get().name().replaceAll("[\\\\/:*?\"<>|…]", " ")) + ".json";
    }

    /** Writes the chosen template, one of the office's own, into a file. @param done runs when it is written */
    public void saveTemplate(Path file, Runnable done) {
        chosenOwn().ifPresent(chosen -> desk.ask(
                store -> {
                    chosen.save(file);
                    return null;
                },
                written -> done.run()));
    }

    /** Drops the chosen template, one of the office's own. Plans made of it stay. */
    public void removeTemplate() {
        chosenOwn().ifPresent(chosen -> desk.ask(
                store -> {
                    store.templates().remove(chosen.info().id());
                    return null;
                },
                removed -> {
                    own = own.stream().filter(o -> o != chosen).toList();
                    showChoices(templates.list().getFirst());
                }));
    }

    private void showChoices(TemplateInfo chosen) {
        var all = Stream.concat(templates.list().stream(), own.stream().map(OwnTemplate::info)).toList();
        template.set(all.stream().filter(t -> t.id().equals(chosen.id())).findFirst().orElse(all.getFirst()));
        choices.setAll(all);
    }

    /** What completes a field from the office's registers. */
    public Completion completion(WizardField field) {
        if (registers == null) {
            return Completion.NONE;
        }
        return field.isOfBasis() ? registers.ofBasis(field.key().substring(WizardField.BASIS.length()))
                : field.isOfSignature() ? registers.signing(field.key()) : Completion.NONE;
    }

    /** What goes with a completion that was taken: a person's title, an act's date. */
    public void fill(Candidate taken) {
        for (var field : WizardField.values()) {
            if (taken.fills().containsKey(field.key())) {
                value(field).set(taken.fills().get(field.key()));
            }
        }
    }

    public ObservableList<TemplateInfo> choices() {
        return choices;
    }

    public ObjectProperty<TemplateInfo> template() {
        return template;
    }

    public StringProperty value(WizardField field) {
        return values.get(field);
    }

    /** What is wrong with a field; empty where nothing is. */
    public StringProperty error(WizardField field) {
        return errors.get(field);
    }

    /** Whether what is filled in of the office is kept for the next plan. */
    public BooleanProperty remember() {
        return remember;
    }

    /** While the plan is being made. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /**
     * Makes the plan, unless a field says why not.
     *
     * @return the first field that has to be mended, or null
     */
    public WizardField create() {
        var wrong = validate();
        if (wrong != null || profile == null || busy.get()) {
            return wrong;
        }
        busy.set(true);
        var year = Integer.parseInt(text(WizardField.YEAR));
        var chosen = template.get().id();
        var given = given();
        var office = profile;
        var ours = own;
        var keep = remember.get();
        var kept = ofOffice(given);
        desk.ask(
                store -> {
                    var paper = templates.create(chosen, ours, year, office, given);
                    var stored = store.papers().create(paper, by);
                    if (keep) {
                        store.office().save(Settings.of(office, kept).office());
                    }
                    return stored.paper().id();
                },
                id -> {
                    busy.set(false);
                    created.accept(id);
                },
                () -> busy.set(false));
        return null;
    }

    private WizardField validate() {
        WizardField first = null;
        for (var field : WizardField.values()) {
            var sentence = fault(field);
            error(field).set(sentence);
            first = first == null && !sentence.isEmpty() ? field : first;
        }
        return first;
    }

    private String fault(WizardField field) {
        var text = text(field);
        if (field == WizardField.YEAR) {
            var isYear = text.matches("\\d{4}") && Years.isYear(Integer.parseInt(text));
            return isYear ? "" : messages.text("wizard.error.year", Years.FIRST, Years.LAST);
        }
        if (field.isRequired() && text.isEmpty()) {
            return messages.text("wizard.error.required");
        }
        if (field == WizardField.BASIS_DATE && !text.isEmpty() && ProfileValues.day(text).isEmpty()) {
            return messages.text("wizard.error.date");
        }
        return "";
    }

    private String text(WizardField field) {
        return value(field).get().strip();
    }

    /** What was filled in, by the keys of {@link Settings}; a field left as empty as the profile has it says nothing. */
    private Map<String, String> given() {
        var known = ProfileValues.of(profile);
        var given = new LinkedHashMap<String, String>();
        for (var field : WizardField.values()) {
            var said = !text(field).isEmpty() || !known.getOrDefault(field.key(), "").isEmpty();
            if (field != WizardField.YEAR && said) {
                var isDate = field == WizardField.BASIS_DATE && !text(field).isEmpty();
                given.put(field.key(), isDate ? ProfileValues.day(text(field)).orElseThrow().toString() : text(field));
            }
        }
        var chosen = template.get();
        for (var ask : chosen.asks()) {
            var answer = answer(chosen, ask).get().strip();
            if (!answer.isEmpty()) {
                given.put(ask.field(), answer);
            }
        }
        return given;
    }

    private Map<String, String> ofOffice(Map<String, String> given) {
        var kept = new LinkedHashMap<>(given);
        template.get().asks().forEach(a -> kept.remove(a.field()));
        kept.remove(WizardField.SUBJECT.key());
        return kept;
    }
}
