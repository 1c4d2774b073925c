package vn.kehoachxa.exchange.rollup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be summed up.
 *
 * @param folder with the files, also in folders in it
 * @param excel the file to be written
 * @param pdf the file of the same as pages; null where none is wanted
 * @param expected the offices that should have sent something; empty where nobody says
 * @param today the day on which tasks are late
 */
public record RollupRequest(Path folder, Path excel, Path pdf, List<Expected> expected, LocalDate today) {

    public RollupRequest {
        expected = List.copyOf(expected);
    }
}
