package vn.kehoachxa.ui.comparison;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the user for a file that is to be taken in. */
@FunctionalInterface
public interface OpenChoice {

    /** @return the file, or empty where the user thought better of it */
    Optional<Path> choose();
}
