package vn.kehoachxa.ui;

import java.nio.file.Path;
import java.util.function.Function;
import vn.kehoachxa.store.DataHome;

/**
 * How the window goes on with data that lies in another folder.
 *
 * @param home keeps where the data lies
 * @param services gives the window what it needs for the data of a folder, on the same threads
 */
public record Elsewhere(DataHome home, Function<Path, Services> services) {}
