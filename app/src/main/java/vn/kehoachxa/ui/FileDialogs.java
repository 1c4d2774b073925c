package vn.kehoachxa.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.ui.create.WizardFiles;
import vn.kehoachxa.ui.exchange.SendModel;
import vn.kehoachxa.ui.settings.Preferences;
import vn.kehoachxa.ui.tasks.EvidenceChoice;

/** Asks for files with the system's own dialogs, which begin in the folder that was used last; or as the window was told to ask. */
final class FileDialogs {

    private static final String TEMPLATES = "template.folder";
    private static final String EVIDENCE = "attachment.folder";
    private static final String RECEIVED = "received.folder";

    private final Services services;
    private final Supplier<Stage> owner;

    FileDialogs(Services services, Supplier<Stage> owner) {
        this.services = services;
        this.owner = owner;
    }

    /** Where a file is to go. */
    Optional<Path> save(String name, Format format) {
        if (services.files() != null) {
            return services.files().choose(name, format);
        }
        var chooser = chooser("export.title", "export.folder");
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(
                services.messages().text("export.filter." + format.code()), "*." + format.code()));
        return kept("export.folder", Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(f -> f.toPath()));
    }

    /** Where a picture is to go. */
    Optional<Path> picture(String name) {
        if (services.files() != null) {
            return services.files().choose(name, null);
        }
        var chooser = chooser("charts.save.title", "export.folder");
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(services.messages().text("charts.save.filter"), "*.png"));
        return kept("export.folder", Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath));
    }

    /** A folder into which several files go. @param name of it, where it is asked for as files are */
    Optional<Path> folder(String name) {
        return folder(name, "reports.folder", "export.folder");
    }

    /** The folder of files for the province. */
    Optional<Path> sending() {
        return folder("", "send.place.title", SendModel.FOLDER);
    }

    private Optional<Path> folder(String name, String title, String remembered) {
        if (services.files() != null) {
            return services.files().choose(name, null);
        }
        var chooser = new DirectoryChooser();
        chooser.setTitle(services.messages().text(title));
        var last = Path.of(preferences().get(remembered, System.getProperty("user.home"))).toFile();
        if (last.isDirectory()) {
            chooser.setInitialDirectory(last);
        }
        var chosen = Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
        chosen.ifPresent(f -> preferences().put(remembered, f.toAbsolutePath().toString()));
        return chosen;
    }

    /** A folder for the office's data. */
    Optional<Path> data(String title) {
        if (services.opening() != null) {
            return services.opening().choose();
        }
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    /** A file that is to be taken in. */
    Optional<Path> open() {
        if (services.opening() != null) {
            return services.opening().choose();
        }
        var chooser = chooser("intake.title", "opening.folder");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(
                services.messages().text("intake.filter"), "*.docx", "*.pdf", "*.zip", "*.kehoachxa", "*.txt", "*.md", "*.DOCX", "*.PDF", "*.ZIP", "*.TXT"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(services.messages().text("intake.filter.all"), "*.*"));
        return kept("opening.folder", Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(f -> f.toPath()));
    }

    /** An answer of the province. */
    Optional<Path> answer() {
        if (services.opening() != null) {
            return services.opening().choose();
        }
        var chooser = chooser("exchange.answer", "opening.folder");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(services.messages().text("exchange.answer.filter"), "*.json", "*.JSON"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(services.messages().text("intake.filter.all"), "*.*"));
        return kept("opening.folder", Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath));
    }

    /** A file that an office sent. */
    Optional<Path> delivery() {
        if (services.opening() != null) {
            return services.opening().choose();
        }
        var chooser = chooser("reply.choose", RECEIVED);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(
                services.messages().text("reply.choose.filter"), "*.zip", "*.kehoachxa", "*.pdf", "*.ZIP", "*.PDF"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(services.messages().text("intake.filter.all"), "*.*"));
        return kept(RECEIVED, Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath));
    }

    /** A folder of files that offices sent. */
    Optional<Path> received() {
        if (services.opening() != null) {
            return services.opening().choose();
        }
        var chooser = new DirectoryChooser();
        chooser.setTitle(services.messages().text("rollup.folder.choose"));
        var last = Path.of(preferences().get(RECEIVED, System.getProperty("user.home"))).toFile();
        if (last.isDirectory()) {
            chooser.setInitialDirectory(last);
        }
        var chosen = Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
        chosen.ifPresent(f -> preferences().put(RECEIVED, f.toAbsolutePath().toString()));
        return chosen;
    }

    /** The list of offices that should have sent something. */
    Optional<Path> expected() {
        if (services.opening() != null) {
            return services.opening().choose();
        }
        var chooser = chooser("rollup.expected.choose", RECEIVED);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(services.messages().text("rollup.expected.filter"), "*.txt", "*.csv", "*.TXT", "*.CSV"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(services.messages().text("intake.filter.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }

    /** A signed paper, scanned or signed electronically. */
    Optional<Path> signed() {
        if (services.opening() != null) {
            return services.opening().choose();
        }
        var chooser = chooser("versions.attach.choose", EVIDENCE);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(
                services.messages().text("versions.attach.filter"), "*.pdf", "*.PDF", "*.jpg", "*.JPG", "*.jpeg", "*.png", "*.PNG", "*.tif", "*.tiff"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(services.messages().text("intake.filter.all"), "*.*"));
        return kept(EVIDENCE, Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath));
    }

    /** Asks for files that show what was done; a copy of one goes wherever it is wanted. */
    EvidenceChoice evidence() {
        return new EvidenceChoice() {

            @Override
            public List<Path> open() {
                if (services.opening() != null) {
                    return services.opening().choose().stream().toList();
                }
                var chosen = chooser("evidence.title", EVIDENCE).showOpenMultipleDialog(owner.get());
                var files = chosen == null ? List.<Path>of() : chosen.stream().map(File::toPath).toList();
                files.stream().findFirst().ifPresent(f -> kept(EVIDENCE, Optional.of(f)));
                return files;
            }

            @Override
            public Optional<Path> save(String name) {
                if (services.files() != null) {
                    return services.files().choose(name, null);
                }
                var chooser = chooser("evidence.copy.title", EVIDENCE);
                chooser.setInitialFileName(name);
                return kept(EVIDENCE, Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath));
            }
        };
    }

    /** Asks for templates, which go from office to office as files, and for lists of tasks. */
    WizardFiles wizard() {
        return new WizardFiles() {

            @Override
            public Optional<Path> open() {
                return kept(TEMPLATES, Optional.ofNullable(chooser("wizard.template.add").showOpenDialog(owner.get())).map(f -> f.toPath()));
            }

            @Override
            public Optional<Path> tasks() {
                if (services.opening() != null) {
                    return services.opening().choose();
                }
                var chooser = FileDialogs.this.chooser("wizard.tasks.choose", "opening.folder");
                chooser.getExtensionFilters().add(
                        new FileChooser.ExtensionFilter(services.messages().text("wizard.tasks.filter"), "*.xlsx", "*.xlsm", "*.XLSX", "*.XLSM"));
                chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(services.messages().text("intake.filter.all"), "*.*"));
                return kept("opening.folder", Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(f -> f.toPath()));
            }

            @Override
            public Optional<Path> save(String name) {
                var chooser = chooser("wizard.template.save");
                chooser.setInitialFileName(name);
                return kept(TEMPLATES, Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(f -> f.toPath()));
            }

            private FileChooser chooser(String title) {
                var chooser = FileDialogs.this.chooser(title, TEMPLATES);
                chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(services.messages().text("wizard.template.filter"), "*.json"));
                return chooser;
            }
        };
    }

    private FileChooser chooser(String title, String folder) {
        var chooser = new FileChooser();
        chooser.setTitle(services.messages().text(title));
        var last = Path.of(preferences().get(folder, System.getProperty("user.home"))).toFile();
        if (last.isDirectory()) {
            chooser.setInitialDirectory(last);
        }
        return chooser;
    }

    private Optional<Path> kept(String folder, Optional<Path> chosen) {
        chosen.ifPresent(f -> preferences().put(folder, f.toAbsolutePath().getParent().toString()));
        return chosen;
    }

    private Preferences preferences() {
        return services.preferences();
    }
}
