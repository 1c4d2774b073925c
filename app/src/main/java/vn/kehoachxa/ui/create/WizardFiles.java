package vn.kehoachxa.ui.create;

import java.nio.file.Path;
import java.util.Optional;

/** Asks for the files of templates, and for a list of tasks; empty where the user changed their mind. */
public interface WizardFiles {

    /** A template to take in. */
    Optional<Path> open();

    /** A list of tasks in Excel. */
    Optional<Path> tasks();

    /** Where a template is to go. @param name that is proposed */
    Optional<Path> save(String name);
}
