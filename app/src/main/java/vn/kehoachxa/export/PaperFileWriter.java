package vn.kehoachxa.export;

import java.io.IOException;
import java.io.OutputStream;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.PrintOptions;

/** Writes a paper, and where the format has room for it what was recorded of it, in one format. */
@FunctionalInterface
public interface PaperFileWriter {

    /** @param options for formats that are printed @param out not closed here */
    void write(Followed followed, PrintOptions options, OutputStream out) throws IOException;
}
