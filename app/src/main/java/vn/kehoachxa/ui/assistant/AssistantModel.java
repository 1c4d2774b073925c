package vn.kehoachxa.ui.assistant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.plan.Unit;
import vn.kehoachxa.template.PlaceNames;
import vn.kehoachxa.template.Settings;
import vn.kehoachxa.ui.settings.Preferences;
import vn.kehoachxa.ui.settings.ProfileValues;
import vn.kehoachxa.ui.task.StoreDesk;

/**
 * The few questions that a new office is asked: where it is, which units it has, who signs. Each step can be left empty, and what was
 * said is kept when the step is left forwards.
 */
public final class AssistantModel {

    /** The steps, each the end of a key of its texts. */
    public static final List<String> STEPS = List.of("place", "units", "signing", "done");
    /** The fields of the first and the third step, by the keys of {@link Settings}. */
    static final List<String> FIELDS = List.of("commune", "province", "place", "parent", "symbol", "archive");

    private static final String ASKED = "first.questions";
    /** In a ward, this is what the unit for the economy is called (Decree 150/2025, article 8). */
    private static final String WARD = "phường";
    private static final String RURAL = "Phòng Kinh tế";
    private static final String URBAN = "Phòng Kinh tế, Hạ tầng và Đô thị";

    private final StoreDesk desk;
    private final Preferences preferences;
    private final Consumer<OfficeProfile> saved;
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper();
    private final Map<String, StringProperty> values = new LinkedHashMap<>();
    private final StringProperty recipients = new SimpleStringProperty("");
    private final ObservableList<UnitChoice> units = FXCollections.observableArrayList();
    private final ObservableList<Signer> signers = FXCollections.observableArrayList();
    private boolean loaded;

    /** @param saved is told the profile whenever it was read or saved */
    public AssistantModel(StoreDesk desk, Preferences preferences, Consumer<OfficeProfile> saved) {
        this.desk = desk;
        this.preferences = preferences;
        this.saved = saved;
        FIELDS.forEach(f -> values.put(f, new SimpleStringProperty("")));
        value("commune").subscribe(this::followPlace);
    }

    /** The place is the commune's name, until somebody says otherwise. */
    private void followPlace(String before, String now) {
        var place = value("place").get();
        if (place.isEmpty() || place.equals(name(before))) {
            value("place").set(name(now));
        }
    }

    private static String name(String commune) {
        return PlaceNames.communeName(PlaceNames.commune(commune));
    }

    /** Whether nobody has finished or put off the questions on this PC. */
    public boolean isNew() {
        return preferences.get(ASKED, "").isEmpty();
    }

    /** Never asks by itself again. */
    public void finish() {
        preferences.put(ASKED, "true");
    }

    /** Reads what is known already. @param then is told whether the questions should be asked */
    public void load(Consumer<Boolean> then) {
        desk.ask(store -> store.office().load(), office -> {
            show(office);
            saved.accept(office);
            then.accept(office.commune().isEmpty());
        }, () -> then.accept(false));
    }

    private void show(OfficeProfile office) {
        var known = ProfileValues.of(office);
        values.forEach((key, value) -> value.set(known.get(key)));
        recipients.set(String.join("\n", office.recipients()));
        units.setAll(office.units().stream().map(UnitChoice::new).toList());
        var people = office.registers().signatories();
        signers.setAll((people.isEmpty() ? List.of(office.signature()) : people).stream().map(Signer::new).toList());
        loaded = true;
    }

    /** Which step is asked, counted from 0. */
    public ReadOnlyIntegerProperty step() {
        return step.getReadOnlyProperty();
    }

    public StringProperty value(String key) {
        return values.get(key);
    }

    /** One a line; empty for those of the template. */
    public StringProperty recipients() {
        return recipients;
    }

    public ObservableList<UnitChoice> units() {
        return units;
    }

    public ObservableList<Signer> signers() {
        return signers;
    }

    public UnitChoice addUnit() {
        var added = new UnitChoice(new Unit("", ""));
        units.add(added);
        return added;
    }

    /** A second signatory is most often a deputy, who signs in the place of the chair. */
    public void addSigner() {
        signers.add(new Signer(new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH", "")));
    }

    public void removeSigner(Signer signer) {
        signers.remove(signer);
    }

    /** Keeps what was said and goes on; at the last step the questions are finished. */
    public void next() {
        if (!loaded || step.get() == STEPS.size() - 1) {
            return;
        }
        if (step.get() == 0) {
            followKind();
        }
        save();
        step.set(step.get() + 1);
        if (step.get() == STEPS.size() - 1) {
            finish();
        }
    }

    private void followKind() {
        var ward = PlaceNames.communeKind(PlaceNames.commune(value("commune").get())).equals(WARD);
        units.stream()
                .filter(u -> u.name().get().equals(ward ? RURAL : URBAN))
                .forEach(u -> u.name().set(ward ? URBAN : RURAL));
    }

    /** One step back. */
    public void back() {
        step.set(Math.max(0, step.get() - 1));
    }

    private void save() {
        var given = new LinkedHashMap<String, String>();
        values.forEach((key, value) -> given.put(key, value.get().strip()));
        var wanted = units.stream().filter(UnitChoice::isWanted).map(UnitChoice::unit).toList();
        var listed = recipients.get().lines().map(String::strip).filter(r -> !r.isEmpty()).toList();
        var signing = signers.stream().map(Signer::signature).toList();
        var named = signers.stream().filter(Signer::isNamed).map(Signer::signature).toList();
        desk.ask(
                store -> store.office().change(office -> {
                    var placed = Settings.of(office, given).office().withUnits(wanted).withRecipients(listed);
                    var first = Stream.concat(named.stream(), signing.stream()).findFirst().orElse(office.signature());
                    return placed.withSignature(first).withRegisters(placed.registers().withSignatories(named));
                }),
                saved);
    }
}
