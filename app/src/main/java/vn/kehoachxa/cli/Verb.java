package vn.kehoachxa.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;

/** A verb of the command line. */
interface Verb {

    String name();

    /** Its own options and parameters; the common ones are added to every verb. */
    List<ArgSpec> arguments();

    /** Does the work. What goes wrong is a {@link vn.kehoachxa.problem.ProblemException}. */
    Answer run(Call call);
}
