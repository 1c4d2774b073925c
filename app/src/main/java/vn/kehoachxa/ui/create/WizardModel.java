package vn.kehoachxa.ui.create;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.kehoachxa.intake.format.TaskFiles;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Paper;
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
    private final TemplateChoiceModel choice;
    private final TasksFileModel tasks;
    private final Map<WizardField, StringProperty> values = new EnumMap<>(WizardField.class);
    private final Map<WizardField, StringProperty> errors = new EnumMap<>(WizardField.class);
    private final Map<String, StringProperty> answers = new HashMap<>();
    private final BooleanProperty remember = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private OfficeProfile profile;
    private Known registers;

    /**
     * @param lists reads lists of tasks
     * @param preview shows the plan as it would be
     * @param created is told the id of the new plan
     */
    public WizardModel(
            StoreDesk desk, Templates templates, TaskFiles lists, PreviewModel preview, Messages messages, Clock clock, String by,
            Consumer<UUID> created) {
        this.desk = desk;
        this.templates = templates;
        this.preview = preview;
        this.messages = messages;
        this.clock = clock;
        this.by = by;
        this.created = created;
        this.choice = new TemplateChoiceModel(desk, templates);
        this.tasks = new TasksFileModel(desk, lists);
        for (var field : WizardField.values()) {
            values.put(field, new SimpleStringProperty(""));
            errors.put(field, new SimpleStringProperty(""));
            values.get(field).subscribe(v -> {
                errors.get(field).set("");
                showPages();
            });
        }
        choice.chosen().subscribe(t -> showPages());
        tasks.chosen().subscribe(t -> showPages());
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
        choice.offer(loaded.own());
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
        preview.show(plan(Integer.parseInt(year), given()));
    }

    /** Makes the plan as it is filled in now, on any thread. */
    private Supplier<Paper> plan(int year, Map<String, String> given) {
        var chosen = choice.chosen().get().id();
        var ours = choice.own();
        var office = profile;
        var file = tasks.chosen().get();
        return () -> TasksFileModel.filled(templates.create(chosen, ours, year, office, given), file);
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

    /** The templates to choose from. */
    public TemplateChoiceModel templates() {
        return choice;
    }

    /** The file that the plan's tasks are taken from. */
    public TasksFileModel tasks() {
        return tasks;
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
        var given = given();
        var plan = plan(Integer.parseInt(text(WizardField.YEAR)), given);
        var office = profile;
        var keep = remember.get();
        var kept = ofOffice(given);
        desk.ask(
                store -> {
                    var stored = store.papers().create(plan.get(), by);
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
        var chosen = choice.chosen().get();
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
        choice.chosen().get().asks().forEach(a -> kept.remove(a.field()));
        kept.remove(WizardField.SUBJECT.key());
        return kept;
    }
}
