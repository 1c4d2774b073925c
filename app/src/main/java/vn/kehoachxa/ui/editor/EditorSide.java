package vn.kehoachxa.ui.editor;

import java.util.List;
import vn.kehoachxa.ui.preview.PagesModel;

/**
 * What stands beside a paper in the editor.
 *
 * @param pages its pages
 * @param track makes the line with the caret a task, where it can be one
 * @param more tabs behind that of the pages
 */
public record EditorSide(PanesModel panes, PagesModel pages, Runnable track, List<SideTab> more) {

    public EditorSide {
        more = List.copyOf(more);
    }
}
