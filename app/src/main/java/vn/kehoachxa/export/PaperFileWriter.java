package vn.kehoachxa.export;

import java.io.IOException;
import java.io.OutputStream;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PrintOptions;

/** Writes a paper in one format. */
@FunctionalInterface
public interface PaperFileWriter {

    /** @param options for formats that are printed @param out not closed here */
    void write(Paper paper, PrintOptions options, OutputStream out) throws IOException;
}
