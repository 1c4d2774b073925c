package vn.kehoachxa.ui.versions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.kehoachxa.compare.Where;
import vn.kehoachxa.document.HeadTexts;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.IssueDetails;
import vn.kehoachxa.plan.Missing;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.plan.Years;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.store.StoredPaper;
import vn.kehoachxa.ui.task.StoreDesk;

/**
 * The form in which a draft is issued: the next number of the year and today are offered, what the paper still lacks is told, and a number
 * that was given already is used only where that is meant.
 */
public final class IssueModel {

    /**
     * What is known when the form opens.
     *
     * @param number offered
     * @param signatories those in the office's register
     * @param options how the office prints, for the files that are kept
     */
    public record Asked(StoredPaper stored, String number, List<Signature> signatories, PrintOptions options) {

        /** Reads it. @param today offered as the day */
        public static Asked of(Store store, UUID paper, LocalDate today) {
            var office = store.office().load();
            return new Asked(
                    store.papers().load(paper), store.versions().nextNumber(paper, today.getYear()), office.registers().signatories(),
                    store.office().printOptions());
        }
    }

    /** Something that is missing, in words. @param where the place @param text what is missing there, with the words around a blank */
    public record Lack(Missing missing, String where, String text) {}

    private final Asked asked;
    private final StoreDesk desk;
    private final Exporter exporter;
    private final Messages messages;
    private final String by;
    private final List<Signature> signatories;
    private final StringProperty number;
    private final ObjectProperty<LocalDate> date;
    private final ObjectProperty<Signature> signatory;
    private final ObjectProperty<Form> form;
    private final BooleanProperty again = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper numberError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper dateError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper used = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Paper> issued = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Lack>> lacks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private String offered;
    /** Counts the questions about numbers: only the answer to the last one is heard. */
    private int questions;

    public IssueModel(Asked asked, StoreDesk desk, Exporter exporter, Messages messages, String by, LocalDate today) {
        this.asked = asked;
        this.desk = desk;
        this.exporter = exporter;
        this.messages = messages;
        this.by = by;
        var paper = asked.stored().paper();
        var own = paper.foot().signature();
        signatories = choices(own);
        offered = asked.number();
        // A number that was written into the draft is the clerk's own choice.
        number = new SimpleStringProperty(paper.head().number().isBlank() ? offered : paper.head().number());
        date = new SimpleObjectProperty<>(paper.head().date() == null ? today : paper.head().date());
        signatory = new SimpleObjectProperty<>(own);
        form = new SimpleObjectProperty<>(paper.identity().form());
        number.subscribe(this::changed);
        signatory.subscribe(this::show);
        form.subscribe(this::show);
        date.subscribe((before, now) -> {
            if (before != null && now != null && before.getYear() != now.getYear()) {
                offerFor(now.getYear());
            }
            changed();
        });
        changed();
    }

    private List<Signature> choices(Signature own) {
        var choices = new ArrayList<Signature>(List.of(own));
        asked.signatories().stream().filter(s -> !choices.contains(s)).forEach(choices::add);
        return List.copyOf(choices);
    }

    /** What the paper is about. */
    public String subject() {
        return asked.stored().paper().subject();
    }

    public StringProperty number() {
        return number;
    }

    public ObjectProperty<LocalDate> date() {
        return date;
    }

    public ObjectProperty<Signature> signatory() {
        return signatory;
    }

    /** Who may sign: the one who stands in the paper first, then those of the register. */
    public List<Signature> signatories() {
        return signatories;
    }

    public ObjectProperty<Form> form() {
        return form;
    }

    /** Whether a number may be given a second time. */
    public BooleanProperty again() {
        return again;
    }

    /** What is wrong with the number; empty where nothing is. */
    public ReadOnlyStringProperty numberError() {
        return numberError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty dateError() {
        return dateError.getReadOnlyProperty();
    }

    /** Who has the number already, as a sentence; empty where nobody has. */
    public ReadOnlyStringProperty used() {
        return used.getReadOnlyProperty();
    }

    /** The paper as it would be issued; null while number or day are none. */
    public ReadOnlyObjectProperty<Paper> issued() {
        return issued.getReadOnlyProperty();
    }

    /** What the paper still lacks. */
    public ReadOnlyObjectProperty<List<Lack>> lacks() {
        return lacks.getReadOnlyProperty();
    }

    /** Whether it is being issued. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** {@code Số: 12/KH-UBND}, as it will be printed. */
    public String printedNumber() {
        return HeadTexts.number(shown().head()).replaceAll("\\h+", " ");
    }

    /** {@code Vân Hồ, ngày 05 tháng 3 năm 2026}, as it will be printed. */
    public String printedDate() {
        return HeadTexts.placeDate(shown().head()).replaceAll("\\h+", " ");
    }

    /** The lines above the name of who signs. */
    public String printedSignature() {
        var signature = signatory.get();
        return String.join("\n", signature.authority()) + (signature.authority().isEmpty() ? "" : "\n") + signature.title();
    }

    private Paper shown() {
        return issued.get() == null ? asked.stored().paper() : issued.get();
    }

    private IssueDetails details() {
        return new IssueDetails(number.get(), date.get(), form.get(), signatory.get());
    }

    private void changed() {
        numberError.set(number.get().isBlank() || IssueDetails.isNumber(number.get()) ? "" : messages.text("issue.error.number"));
        dateError.set(date.get() == null || Years.holds(date.get()) ? "" : messages.text("issue.error.date"));
        again.set(false);
        used.set("");
        var question = ++questions;
        if (isWhole()) {
            var given = number.get();
            var year = date.get().getYear();
            desk.ask(store -> store.versions().numberUser(asked.stored().paper().id(), given, year), user -> {
                if (question == questions) {
                    used.set(user.map(subject -> messages.text("issue.used", given.strip(), year, subject)).orElse(""));
                }
            });
        }
        show();
    }

    private boolean isWhole() {
        return IssueDetails.isNumber(number.get()) && date.get() != null && Years.holds(date.get());
    }

    private void show() {
        issued.set(isWhole() ? details().issue(asked.stored().paper()) : null);
        var paper = shown();
        var where = new Where(paper, messages::text);
        lacks.set(Missing.in(paper).stream()
                // The form itself asks for these two.
                .filter(m -> m.kind() != Missing.Kind.NUMBER && m.kind() != Missing.Kind.DATE)
                .map(m -> new Lack(m, where.name(m), text(m)))
                .toList());
    }

    private String text(Missing missing) {
        var said = messages.text("missing." + missing.kind().code());
        var sentence = Character.toUpperCase(said.charAt(0)) + said.substring(1);
        return missing.quote().isEmpty() ? sentence : sentence + ": “" + missing.quote() + "”";
    }

    /** Numbers begin anew each year: one that was only offered gives way to that of the other year. */
    private void offerFor(int year) {
        var before = offered;
        if (!number.get().equals(before)) {
            return;
        }
        desk.ask(store -> store.versions().nextNumber(asked.stored().paper().id(), year), next -> {
            if (number.get().equals(before)) {
                offered = next;
                number.set(next);
            }
        });
    }

    /**
     * Issues the paper, unless the form says why not.
     *
     * @param done is given the paper once it is issued
     */
    public void issue(Consumer<Paper> done) {
        if (busy.get()) {
            return;
        }
        if (!IssueDetails.isNumber(number.get())) {
            numberError.set(messages.text(number.get().isBlank() ? "issue.error.blank" : "issue.error.number"));
            return;
        }
        if (date.get() == null || !Years.holds(date.get())) {
            dateError.set(messages.text("issue.error.date"));
            return;
        }
        if (!used.get().isEmpty() && !again.get()) {
            numberError.set(messages.text("issue.error.used"));
            return;
        }
        busy.set(true);
        var stored = asked.stored();
        var details = details();
        var meant = again.get();
        desk.ask(
                store -> store.versions().issue(
                        stored.paper().id(), stored.seq(), details, meant, paper -> exporter.kept(paper, asked.options()), by).paper(),
                paper -> {
                    busy.set(false);
                    done.accept(paper);
                },
                () -> busy.set(false));
    }
}
