package vn.kehoachxa.ui.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Contact;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.template.Settings;
import vn.kehoachxa.ui.task.StoreDesk;

/** The office profile and the look of the window. */
public final class SettingsModel {

    /** The fields of the profile, by the keys of {@link Settings}. */
    public static final List<String> FIELDS = List.of(
            "commune", "province", "place", "symbol", "parent", "archive", "report.day", "signatory.authority", "signatory.title",
            "signatory.name", "contact.name", "contact.phone", "contact.email");
    /** The text sizes to choose from, in per cent. */
    public static final List<Integer> SIZES = List.of(90, 100, 115, 130, 150, 175);

    private static final String DARK = "theme.dark";
    private static final String SIZE = "text.size";

    private final StoreDesk desk;
    private final Messages messages;
    private final Consumer<OfficeProfile> saved;
    private final Map<String, StringProperty> values = new LinkedHashMap<>();
    private final Map<String, StringProperty> errors = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final IntegerProperty textSize = new SimpleIntegerProperty(100);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>();
    private final BooleanProperty draftMark = new SimpleBooleanProperty();
    private final BooleanProperty amountsInWords = new SimpleBooleanProperty();
    private OfficeProfile profile;
    /** Whether the boxes follow the store, and not the store the boxes. */
    private boolean showing;
    private Map<String, String> loaded = Map.of();

    /** @param saved is told the profile whenever it was read or saved */
    public SettingsModel(StoreDesk desk, Messages messages, Preferences preferences, Consumer<OfficeProfile> saved) {
        this.desk = desk;
        this.messages = messages;
        this.saved = saved;
        for (var key : FIELDS) {
            values.put(key, new SimpleStringProperty(""));
            errors.put(key, new SimpleStringProperty(""));
            values.get(key).subscribe(v -> {
                doubt(key);
                compare();
            });
        }
        dark.set(Boolean.parseBoolean(preferences.get(DARK, "false")));
        textSize.set(size(preferences.get(SIZE, "100")));
        language.set(Language.of(preferences));
        language.subscribe(l -> l.keep(preferences));
        dark.subscribe(d -> preferences.put(DARK, Boolean.toString(d)));
        textSize.subscribe(s -> preferences.put(SIZE, Integer.toString(s.intValue())));
        draftMark.subscribe((before, now) -> keep(o -> o.withDraftMark(now)));
        amountsInWords.subscribe((before, now) -> keep(o -> o.withAmountsInWords(now)));
    }

    private static int size(String written) {
        return SIZES.stream().filter(s -> Integer.toString(s).equals(written)).findFirst().orElse(100);
    }

    public BooleanProperty dark() {
        return dark;
    }

    /** In which the window speaks. */
    public ObjectProperty<Language> language() {
        return language;
    }

    /** In per cent. */
    public IntegerProperty textSize() {
        return textSize;
    }

    /** Whether printed drafts are marked; kept at once. */
    public BooleanProperty draftMark() {
        return draftMark;
    }

    /** Whether totals are printed in words too; kept at once. */
    public BooleanProperty amountsInWords() {
        return amountsInWords;
    }

    public StringProperty value(String key) {
        return values.get(key);
    }

    /** What is wrong with a field; empty where nothing is. */
    public StringProperty error(String key) {
        return errors.get(key);
    }

    /** Whether the form says something else than the profile. */
    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /** Reads the profile into the form. */
    public void load() {
        desk.ask(Kept::of, this::show);
        desk.ask(store -> store.office().printOptions(), this::show);
    }

    private void show(PrintOptions now) {
        showing = true;
        draftMark.set(now.draftMark());
        amountsInWords.set(now.amountsInWords());
        showing = false;
    }

    /** Shows what the store then holds: an answer to an earlier question may have been on its way. */
    private void keep(UnaryOperator<PrintOptions> change) {
        if (!showing) {
            desk.ask(
                    store -> store.office().changePrintOptions(change), this::show,
                    () -> desk.quietly(store -> store.office().printOptions(), this::show));
        }
    }

    private void show(Kept now) {
        profile = now.office();
        loaded = now.values();
        values.forEach((key, value) -> value.set(loaded.get(key)));
        compare();
        saved.accept(now.office());
    }

    private void compare() {
        changed.set(profile != null && FIELDS.stream().anyMatch(k -> !values.get(k).get().strip().equals(loaded.get(k))));
    }

    /** What the store holds of what the form shows. */
    private record Kept(OfficeProfile office, Contact contact) {

        static Kept of(Store store) {
            return new Kept(store.office().load(), store.exchange().contact());
        }

        Map<String, String> values() {
            var values = ProfileValues.of(office);
            values.put("contact.name", contact.name());
            values.put("contact.phone", contact.phone());
            values.put("contact.email", contact.email());
            return values;
        }
    }

    /** What looks odd in an address or a number is said at once, and kept all the same: who reads it may know better. */
    private void doubt(String key) {
        var doubtful = switch (key) {
            case "contact.email" -> ContactDoubts.isOddEmail(value(key).get());
            case "contact.phone" -> ContactDoubts.isOddPhone(value(key).get());
            default -> false;
        };
        error(key).set(doubtful ? messages.text("settings.doubt." + key) : "");
    }

    /** Keeps the form as the profile, unless a field says why not. @return whether it went on its way */
    public boolean save() {
        if (!value("report.day").get().strip().matches("[1-9]|1\\d|2[0-8]|0[1-9]")) {
            error("report.day").set(messages.text("settings.error.day"));
            return false;
        }
        var given = new LinkedHashMap<String, String>();
        values.forEach((key, value) -> given.put(key, value.get().strip()));
        var contact = new Contact(given.remove("contact.name"), given.remove("contact.phone"), given.remove("contact.email"));
        desk.ask(
                store -> {
                    // First what may be refused: then nothing of the form is kept.
                    var office = store.office().change(now -> Settings.of(now, given).office());
                    store.exchange().saveContact(contact);
                    return new Kept(office, contact);
                },
                this::show);
        return true;
    }
}
