package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Numbering;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Places;
import vn.kehoachxa.plan.Target;
import vn.kehoachxa.plan.Task;

/** The outline of a paper: its head, parts, sections, clauses, the foot and the appendices. */
final class Outlines {

    private final Messages messages;

    Outlines(Messages messages) {
        this.messages = messages;
    }

    List<OutlineEntry> of(Paper paper) {
        var entries = new ArrayList<OutlineEntry>();
        entries.add(new OutlineEntry("head", 0, messages.text("editor.outline.head")));
        var parts = paper.body().stream().anyMatch(b -> b instanceof Line l && l.level() == Level.PART) ? 1 : 0;
        var numbers = Numbering.of(paper.body());
        for (var block : paper.body()) {
            if (block instanceof Line line && isListed(line)) {
                var depth = Math.max(0, line.level().ordinal() - 1 + (line.level() == Level.PART ? 0 : parts));
                var text = (Numbering.printed(line, numbers) + " " + line.text()).strip();
                entries.add(new OutlineEntry(line.id(), depth, text));
            }
        }
        entries.add(new OutlineEntry("foot", 0, messages.text("editor.outline.foot")));
        paper.appendices().forEach(a -> entries.add(new OutlineEntry(a.id(), 0, appendix(paper, a))));
        return List.copyOf(entries);
    }

    private static boolean isListed(Line line) {
        return line.level().compareTo(Level.CLAUSE) <= 0 || line.level() == Level.SUBCLAUSE && line.heading();
    }

    private String appendix(Paper paper, Appendix appendix) {
        var name = messages.text("editor.appendix", paper.appendixNumber(appendix)).strip();
        var places = Places.of(appendix.blocks()).collect(Collectors.toSet());
        var standing = paper.entries().at(places);
        var targets = count(standing, Target.class);
        var tasks = count(standing, Task.class);
        if (tasks > 0) {
            return name + " · " + messages.text("counts.tasks", tasks);
        }
        return targets > 0 ? name + " · " + messages.text("counts.targets", targets) : name;
    }

    private static long count(List<Entry> entries, Class<? extends Entry> kind) {
        return entries.stream().filter(kind::isInstance).count();
    }

    /** The key of the entry under which a piece of the document stands. */
    static Object entryOf(List<OutlineEntry> entries, List<DocItem> items, Object key) {
        var keys = entries.stream().map(OutlineEntry::key).collect(Collectors.toSet());
        Object found = null;
        for (var item : items) {
            if (keys.contains(item.key())) {
                found = item.key();
            }
            if (item.key().equals(key)) {
                return found;
            }
        }
        return null;
    }
}
