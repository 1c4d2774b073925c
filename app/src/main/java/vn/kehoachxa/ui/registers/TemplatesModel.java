package vn.kehoachxa.ui.registers;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.search.FoundKind;
import vn.kehoachxa.search.Item;
import vn.kehoachxa.search.Query;
import vn.kehoachxa.template.OwnTemplate;
import vn.kehoachxa.template.Templates;
import vn.kehoachxa.ui.task.StoreDesk;

/** The templates: those of the program, and the office's own, which can be renamed, shared as files and taken out. */
public final class TemplatesModel {

    private final StoreDesk desk;
    private final Templates templates;
    private final ObservableList<TemplateRow> all = FXCollections.observableArrayList();
    private final ObservableList<TemplateRow> listed = FXCollections.observableArrayList();
    private final ObjectProperty<TemplateRow> chosen = new SimpleObjectProperty<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private boolean listing;

    public TemplatesModel(StoreDesk desk, Templates templates) {
        this.desk = desk;
        this.templates = templates;
        all.subscribe(this::list);
        filter.subscribe(text -> list());
    }

    /** Every template. */
    public ObservableList<TemplateRow> all() {
        return all;
    }

    /** Those that the filter lets through. */
    public ObservableList<TemplateRow> listed() {
        return listed;
    }

    /** Templates whose words all begin a word of this are listed. */
    public StringProperty filter() {
        return filter;
    }

    public ObjectProperty<TemplateRow> chosen() {
        return chosen;
    }

    /** Reads the templates. */
    public void load() {
        desk.ask(store -> OwnTemplate.all(store.templates().all()), own -> show(own, null));
    }

    private void show(List<OwnTemplate> own, String wanted) {
        var before = chosen.get();
        var id = wanted != null ? wanted : before == null ? "" : before.info().id();
        all.setAll(Stream.concat(
                        templates.list().stream().map(info -> new TemplateRow(info, null)),
                        own.stream().map(o -> new TemplateRow(o.info(), o)))
                .toList());
        chosen.set(all.stream().filter(t -> t.info().id().equals(id)).findFirst().orElse(all.getFirst()));
    }

    /** Whether the list is being changed: what its view chooses meanwhile nobody has chosen. */
    boolean isListing() {
        return listing;
    }

    private void list() {
        var query = Query.of(filter.get());
        listing = true;
        listed.setAll(all.stream().filter(t -> query.isEmpty() || query.finds(words(t))).toList());
        listing = false;
        if (!listed.isEmpty() && !listed.contains(chosen.get())) {
            chosen.set(listed.getFirst());
        }
    }

    private static Item words(TemplateRow row) {
        return Item.of(FoundKind.PLAN, null, null, null, List.of(), row.info().name(), row.info().description(), true);
    }

    /** Takes a template in that another office shared, and chooses it. */
    public void add(Path file) {
        desk.ask(
                store -> {
                    var added = OwnTemplate.load(file);
                    store.templates().save(added.info().id(), added.info().name(), added.text());
                    return new Kept(OwnTemplate.all(store.templates().all()), added.info().id());
                },
                kept -> show(kept.own(), kept.id()));
    }

    private record Kept(List<OwnTemplate> own, String id) {}

    /** Gives the chosen template, one of the office's own, another name and description; a blank name changes nothing. */
    public void describe(String name, String description) {
        var row = chosen.get();
        if (row == null || !row.isOwn() || name.isBlank()) {
            return;
        }
        var renamed = row.own().described(name, description);
        if (!renamed.info().equals(row.info())) {
            save(renamed, kept -> { });
        }
    }

    private void save(OwnTemplate template, Consumer<OwnTemplate> then) {
        desk.ask(
                store -> {
                    store.templates().save(template.info().id(), template.info().name(), template.text());
                    return OwnTemplate.all(store.templates().all());
                },
                own -> {
                    show(own, template.info().id());
                    then.accept(template);
                });
    }

    /** Takes the chosen template, one of the office's own, out; plans made of it stay. @param then is given what brings it back */
    public void remove(Consumer<Runnable> then) {
        var row = chosen.get();
        if (row == null || !row.isOwn()) {
            return;
        }
        desk.ask(
                store -> {
                    store.templates().remove(row.info().id());
                    return OwnTemplate.all(store.templates().all());
                },
                own -> {
                    show(own, null);
                    then.accept(() -> save(row.own(), kept -> { }));
                });
    }

    /** A name for the file of the chosen template. */
    public String fileName() {
        return Texts.oneLine(chosen.get().info().name().replaceAll("[\\\\/:*?\"<>|…]", " ")) + ".json";
    }

    /** Writes the chosen template, one of the office's own, into a file. @param done runs when it is written */
    public void save(Path file, Runnable done) {
        var row = chosen.get();
        if (row != null && row.isOwn()) {
            desk.ask(
                    store -> {
                        row.own().save(file);
                        return file;
                    },
                    written -> done.run());
        }
    }
}
