package vn.kehoachxa.ui.create;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.template.OwnTemplate;
import vn.kehoachxa.template.TemplateInfo;
import vn.kehoachxa.template.Templates;
import vn.kehoachxa.ui.task.StoreDesk;

/** The templates to choose from, those of the office's own among them, which come from files and go into files. */
public final class TemplateChoiceModel {

    private final StoreDesk desk;
    private final Templates templates;
    private final ObservableList<TemplateInfo> choices = FXCollections.observableArrayList();
    private final ObjectProperty<TemplateInfo> chosen = new SimpleObjectProperty<>();
    private List<OwnTemplate> own = List.of();
    private String wanted = "";

    TemplateChoiceModel(StoreDesk desk, Templates templates) {
        this.desk = desk;
        this.templates = templates;
        choices.setAll(templates.list());
        chosen.set(choices.getFirst());
    }

    public ObservableList<TemplateInfo> choices() {
        return choices;
    }

    public ObjectProperty<TemplateInfo> chosen() {
        return chosen;
    }

    /** Those of the office's own. */
    List<OwnTemplate> own() {
        return own;
    }

    /** Offers those of the office's own behind the others. */
    void offer(List<OwnTemplate> ofOffice) {
        own = ofOffice;
        show(own.stream().map(OwnTemplate::info).filter(t -> t.id().equals(wanted)).findFirst().orElse(chosen.get()));
        wanted = "";
    }

    /** Chooses the template with this id, as soon as it is known. */
    public void prefer(String id) {
        wanted = id;
        choices.stream().filter(t -> t.id().equals(id)).findFirst().ifPresent(chosen::set);
    }

    /** Whether the chosen template is one of the office's own. */
    public boolean isOwn() {
        return chosenOwn().isPresent();
    }

    private Optional<OwnTemplate> chosenOwn() {
        return own.stream().filter(o -> o.info().id().equals(chosen.get().id())).findFirst();
    }

    /** Takes a template in that another office shared, and chooses it. */
    public void add(Path file) {
        desk.ask(
                store -> {
                    var added = OwnTemplate.load(file);
                    store.templates().save(added.info().id(), added.info().name(), added.text());
                    return added;
                },
                added -> {
                    own = Stream.concat(own.stream().filter(o -> !o.info().id().equals(added.info().id())), Stream.of(added)).toList();
                    show(added.info());
                });
    }

    /** A name for the file of the chosen template. */
    public String fileName() {
        return Texts.oneLine(chosen.get().name().replaceAll("[\\\\/:*?\"<>|…]", " ")) + ".json";
    }

    /** Writes the chosen template, one of the office's own, into a file. @param done runs when it is written */
    public void save(Path file, Runnable done) {
        chosenOwn().ifPresent(wanted -> desk.ask(
                store -> {
                    wanted.save(file);
                    return null;
                },
                written -> done.run()));
    }

    /** Drops the chosen template, one of the office's own. Plans made of it stay. */
    public void remove() {
        chosenOwn().ifPresent(wanted -> desk.ask(
                store -> {
                    store.templates().remove(wanted.info().id());
                    return null;
                },
                removed -> {
                    own = own.stream().filter(o -> o != wanted).toList();
                    show(templates.list().getFirst());
                }));
    }

    private void show(TemplateInfo wanted) {
        var all = Stream.concat(templates.list().stream(), own.stream().map(OwnTemplate::info)).toList();
        chosen.set(all.stream().filter(t -> t.id().equals(wanted.id())).findFirst().orElse(all.getFirst()));
        choices.setAll(all);
    }
}
