package vn.kehoachxa.ui.registers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import vn.kehoachxa.citation.Bases;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.DayOff;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.ui.complete.Completion;
import vn.kehoachxa.ui.complete.Known;
import vn.kehoachxa.ui.search.Archive;
import vn.kehoachxa.ui.task.Delays;
import vn.kehoachxa.ui.task.StoreDesk;

/** All registers of the office. Changes are kept a moment after the last key. */
public final class RegistersModel {

    private static final Duration QUIET = Duration.ofMillis(400);

    private final StoreDesk desk;
    private final Delays delays;
    private final Consumer<OfficeProfile> saved;
    private final Bases reader;
    private final RegisterModel<LegalBasis> acts;
    private final RegisterModel<DayOffItem> daysOff;
    private final List<RegisterModel<?>> all;
    /** Shows each of them as the office has it. */
    private final List<Consumer<OfficeProfile>> showing = new ArrayList<>();
    private final Map<String, UnaryOperator<OfficeProfile>> unsaved = new LinkedHashMap<>();
    /** The days off that are not kept yet, or null. */
    private List<DayOff> unsavedDays;
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private Delays.Pending waiting = () -> { };
    private Known known;

    /** @param saved is told the profile whenever it was saved */
    public RegistersModel(StoreDesk desk, Citations citations, Messages messages, Delays delays, Consumer<OfficeProfile> saved) {
        this.desk = desk;
        this.delays = delays;
        this.saved = saved;
        reader = new Bases(citations);
        acts = model(new Acts(reader), messages);
        daysOff = new RegisterModel<>(new DaysOff(), messages, items -> later(items.stream().map(DayOffItem::day).toList()));
        all = List.of(
                model(new Units(), messages), model(new Signatories(), messages),
                model(new RecipientLists(messages.text("register.list.usual")), messages), acts, model(new Duties(), messages), daysOff);
    }

    private <T> RegisterModel<T> model(OfficeRegister<T> register, Messages messages) {
        var model = new RegisterModel<>(register, messages, items -> later(register.code(), office -> register.with(office, items)));
        showing.add(office -> model.show(register.of(office)));
        return model;
    }

    /** Units, signatories, recipients, acts, reports and days off, in this order. */
    public List<RegisterModel<?>> all() {
        return all;
    }

    /** Those that stand in the room of registers: all but the days off, which say how plans are followed. */
    public List<RegisterModel<?>> catalogue() {
        return all.subList(0, all.size() - 1);
    }

    /** The days on which the office does not work, or works though others do not. */
    public RegisterModel<?> daysOff() {
        return daysOff;
    }

    /** Tells of each item which papers use it, as they are now. */
    public void follow(Archive archive) {
        if (archive != null) {
            all.forEach(r -> r.follow(archive));
        }
    }

    /** Whether they were read: until then nobody knows that one is empty. */
    ReadOnlyBooleanProperty isRead() {
        return read.getReadOnlyProperty();
    }

    /** Runs once when the registers have been read. */
    public void load(Runnable then) {
        load();
        desk.ask(store -> true, read -> then.run());
    }

    /** Reads the registers. */
    public void load() {
        flush();
        desk.ask(Known::of, now -> {
            known = now;
            showing.forEach(show -> show.accept(now.office()));
        });
        desk.ask(store -> store.following().daysOff(), days -> {
            daysOff.show(days.stream().map(DayOffItem::of).toList());
            read.set(true);
        });
    }

    /** What completes a field of a register. */
    Completion completion(RegisterModel<?> model, String key) {
        return known == null ? Completion.NONE : model.completion(key, known);
    }

    private void later(String code, UnaryOperator<OfficeProfile> change) {
        unsaved.put(code, change);
        flushLater();
    }

    private void later(List<DayOff> days) {
        unsavedDays = days;
        flushLater();
    }

    private void flushLater() {
        waiting.cancel();
        waiting = delays.after(QUIET, this::flush);
    }

    /** Keeps what is not kept yet, now. */
    public void flush() {
        waiting.cancel();
        flushDays();
        if (unsaved.isEmpty()) {
            return;
        }
        var changes = List.copyOf(unsaved.values());
        unsaved.clear();
        desk.ask(
                store -> store.office().change(office -> {
                    var changed = office;
                    for (var change : changes) {
                        changed = change.apply(changed);
                    }
                    return changed;
                }),
                office -> {
                    known = known == null ? null : new Known(office, known.bases(), known.recipients());
                    saved.accept(office);
                });
    }

    private void flushDays() {
        if (unsavedDays != null) {
            var days = unsavedDays;
            unsavedDays = null;
            desk.ask(
                    store -> {
                        store.following().saveDaysOff(days);
                        return store.office().load();
                    },
                    saved);
        }
    }

    /** The acts on which the office's plans rest that are not in the register yet. @return how many there were */
    public int addActsOfPapers() {
        if (known == null) {
            return 0;
        }
        var found = Stream.concat(known.office().bases().stream(), known.bases().stream().flatMap(line -> reader.read(line).stream()))
                .filter(a -> !a.subject().isEmpty() || !a.number().isEmpty())
                .toList();
        var fresh = new ArrayList<LegalBasis>();
        for (var act : found) {
            if (Stream.concat(acts.items().stream(), fresh.stream()).noneMatch(other -> Acts.isSame(act, other))) {
                fresh.add(act);
            }
        }
        acts.addAll(fresh);
        return fresh.size();
    }
}
