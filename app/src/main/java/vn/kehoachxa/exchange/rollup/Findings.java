package vn.kehoachxa.exchange.rollup;

import java.time.LocalDate;
import java.util.List;
import vn.kehoachxa.exchange.rollup.RollupResult.Rejected;

/**
 * What a summary is written from.
 *
 * @param folder what was read, as its name
 * @param expected how many offices should have sent something; 0 where nobody says
 * @param rejected files that were not taken, those about which offices contradict each other among them, by their names
 */
record Findings(
        String folder, LocalDate today, FolderWalk walk, Election election, Summary summary, List<Rejected> rejected, int expected,
        List<Expected> missing) {

    int files() {
        return walk.files().size();
    }

    int accepted() {
        return files() - rejected.size();
    }

    int reports() {
        return election.offices().stream().mapToInt(o -> o.reports().size()).sum();
    }
}
