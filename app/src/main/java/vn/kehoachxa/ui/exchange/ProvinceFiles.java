package vn.kehoachxa.ui.exchange;

import java.nio.file.Path;
import vn.kehoachxa.exchange.Sending;
import vn.kehoachxa.export.Exported;
import vn.kehoachxa.plan.Paper;

/** Writes files for the province. */
public interface ProvinceFiles {

    /** The name under which a paper goes out. */
    String name(Paper paper);

    /**
     * Writes a file, which is replaced whole or not at all.
     *
     * @throws vn.kehoachxa.problem.ProblemException where it can't be
     */
    Exported write(Sending sending, Path file);
}
