package vn.kehoachxa.export;

import java.io.IOException;
import java.io.OutputStream;
import vn.kehoachxa.plan.Paper;

/** Writes a paper in one format. */
@FunctionalInterface
public interface PaperFileWriter {

    /** @param out not closed here */
    void write(Paper paper, OutputStream out) throws IOException;
}
