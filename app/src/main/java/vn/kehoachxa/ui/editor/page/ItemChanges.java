package vn.kehoachxa.ui.editor.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoachxa.ui.editor.DocItem;

/** What has changed from one state of the document to the next. */
final class ItemChanges {

    private ItemChanges() {}

    /** Whether these are the same pieces in the same order, each of them changed or not. */
    static boolean areSame(List<DocItem> before, List<DocItem> now) {
        if (before.size() != now.size()) {
            return false;
        }
        for (var i = 0; i < now.size(); i++) {
            if (before.get(i) != now.get(i) && !before.get(i).key().equals(now.get(i).key())) {
                return false;
            }
        }
        return true;
    }

    /** The pieces that are new or have changed, by their keys. */
    static Map<Object, DocItem> between(List<DocItem> before, List<DocItem> now) {
        var changed = new HashMap<Object, DocItem>();
        if (areSame(before, now)) {
            for (var i = 0; i < now.size(); i++) {
                if (!now.get(i).equals(before.get(i))) {
                    changed.put(now.get(i).key(), now.get(i));
                }
            }
            return changed;
        }
        var old = new HashMap<Object, DocItem>();
        before.forEach(i -> old.put(i.key(), i));
        now.forEach(i -> {
            if (!i.equals(old.get(i.key()))) {
                changed.put(i.key(), i);
            }
        });
        return changed;
    }
}
