package vn.kehoachxa.ui.registers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.kehoachxa.citation.Bases;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.ui.complete.Completion;
import vn.kehoachxa.ui.complete.Known;
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
    private final List<RegisterModel<?>> all;
    private final Map<String, UnaryOperator<OfficeProfile>> unsaved = new LinkedHashMap<>();
    private Delays.Pending waiting = () -> { };
    private Known known;

    /** @param saved is told the profile whenever it was saved */
    public RegistersModel(StoreDesk desk, Citations citations, Messages messages, Delays delays, Consumer<OfficeProfile> saved) {
        this.desk = desk;
        this.delays = delays;
        this.saved = saved;
        reader = new Bases(citations);
        acts = model(new Acts(reader), messages);
        all = List.of(
                model(new Units(), messages), model(new Signatories(), messages),
                model(new RecipientLists(messages.text("register.list.usual")), messages), acts, model(new Duties(), messages));
    }

    private <T> RegisterModel<T> model(Register<T> register, Messages messages) {
        return new RegisterModel<>(register, messages, items -> later(register.code(), office -> register.with(office, items)));
    }

    /** Units, signatories, recipients, acts and reports, in this order. */
    public List<RegisterModel<?>> all() {
        return all;
    }

    /** Reads the registers. */
    public void load() {
        flush();
        desk.ask(Known::of, now -> {
            known = now;
            all.forEach(r -> show(r, now.office()));
        });
    }

    private static <T> void show(RegisterModel<T> model, OfficeProfile office) {
        model.show(model.register().of(office));
    }

    /** What completes a field of a register. */
    Completion completion(RegisterModel<?> model, String key) {
        return known == null ? Completion.NONE : model.completion(key, known);
    }

    private void later(String code, UnaryOperator<OfficeProfile> change) {
        unsaved.put(code, change);
        waiting.cancel();
        waiting = delays.after(QUIET, this::flush);
    }

    /** Keeps what is not kept yet, now. */
    public void flush() {
        waiting.cancel();
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
