package vn.kehoachxa.ui.search;

import java.util.List;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.search.SearchIndex;

/**
 * All papers and registers as they can be found.
 *
 * @param papers the one changed last first
 */
public record Archive(List<ArchivedPaper> papers, OfficeProfile office, SearchIndex index) {

    public Archive {
        papers = List.copyOf(papers);
    }
}
