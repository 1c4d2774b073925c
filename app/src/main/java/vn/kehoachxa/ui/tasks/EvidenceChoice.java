package vn.kehoachxa.ui.tasks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files that show what was done, and where a copy of one is to go. */
public interface EvidenceChoice {

    /** @return none where the user thought better of it */
    List<Path> open();

    /** @param name which the copy is offered @return empty where the user thought better of it */
    Optional<Path> save(String name);
}
