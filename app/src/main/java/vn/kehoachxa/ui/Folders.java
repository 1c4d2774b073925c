package vn.kehoachxa.ui;

import java.nio.file.Path;

/** Shows the user the folder of a file in the system's own file manager. */
@FunctionalInterface
public interface Folders {

    void show(Path file);
}
