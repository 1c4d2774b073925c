package vn.kehoachxa.exchange;

import java.nio.file.Path;

/** Reads what came from an office: a province file, or a PDF that carries its paper. For any number of threads. */
@FunctionalInterface
public interface DeliveryReader {

    /**
     * Looks a file through from end to end.
     *
     * @throws vn.kehoachxa.problem.ProblemException where anything about it is not as it must be, or it can't be read
     */
    Delivery read(Path file);
}
