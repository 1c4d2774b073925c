package vn.kehoachxa.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a table of the screen as an Excel file. */
@FunctionalInterface
public interface TableFileWriter {

    /** @param out not closed here */
    void write(ScreenTable table, OutputStream out) throws IOException;
}
