package vn.kehoachxa.ui.editor;

import java.nio.file.Path;
import java.util.Optional;
import vn.kehoachxa.export.Format;

/** Asks the user where a file is to go. */
@FunctionalInterface
public interface FileChoice {

    /** @param format null for a file that is copied as it is @return the file, or empty where the user thought better of it */
    Optional<Path> choose(String suggestedName, Format format);
}
