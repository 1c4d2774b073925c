package vn.kehoachxa.ui.create;

import java.nio.file.Path;
import java.util.Optional;

/** Asks for files of templates; empty where the user changed their mind. */
public interface TemplateFiles {

    /** A template to take in. */
    Optional<Path> open();

    /** Where a template is to go. @param name that is proposed */
    Optional<Path> save(String name);
}
