package vn.kehoachxa.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.create.TemplateFiles;

/** Asks with the system's own dialogs. */
final class TemplateDialogs implements TemplateFiles {

    private final Supplier<Stage> stage;
    private final Messages messages;

    TemplateDialogs(Supplier<Stage> stage, Messages messages) {
        this.stage = stage;
        this.messages = messages;
    }

    @Override
    public Optional<Path> open() {
        return Optional.ofNullable(chooser("wizard.template.add").showOpenDialog(stage.get())).map(f -> f.toPath());
    }

    @Override
    public Optional<Path> save(String name) {
        var chooser = chooser("wizard.template.save");
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(stage.get())).map(f -> f.toPath());
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(messages.text("wizard.template.filter"), "*.json"));
        return chooser;
    }
}
