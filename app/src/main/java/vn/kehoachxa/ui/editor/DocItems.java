package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Numbering;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.Task;

/** Lays a paper out as the pieces that the editor shows. */
final class DocItems {

    private final Paper paper;
    private final TableItems tables;
    private final Map<UUID, Task> tasks;
    private final List<DocItem> items = new ArrayList<>();

    private DocItems(Paper paper, TableItems tables) {
        this.paper = paper;
        this.tables = tables;
        this.tasks = tables.tasks(paper.entries());
    }

    /** The pieces of a paper from top to bottom. @param tables makes those of tables, and keeps what does not change */
    static List<DocItem> of(Paper paper, TableItems tables) {
        var made = new DocItems(paper, tables);
        tables.begin();
        made.build();
        return List.copyOf(made.items);
    }

    private void build() {
        items.add(new DocItem.HeadItem(paper.head()));
        items.add(new DocItem.TitleItem(paper.identity().type() == PaperType.REPORT, paper.subject()));
        for (var list : List.of(PassageList.ADDRESSEES, PassageList.LEGAL_BASES, PassageList.OPENING)) {
            var passages = paper.passages().get(list);
            passages.forEach(p -> items.add(new DocItem.PassageItem(list, p.id(), p.content())));
            if (passages.isEmpty() && list != PassageList.ADDRESSEES) {
                items.add(new DocItem.EmptyListItem(list));
            }
        }
        addBlocks(paper.id(), paper.body(), false);
        items.add(new DocItem.ClosingItem(paper.closing().id(), paper.closing().content()));
        items.add(new DocItem.FootItem(paper.passages().recipients(), paper.foot()));
        for (var appendix : paper.appendices()) {
            items.add(new DocItem.AppendixItem(appendix.id(), paper.appendixNumber(appendix), appendix.title()));
            addBlocks(appendix.id(), appendix.blocks(), appendix.orientation() == Orientation.LANDSCAPE);
        }
    }

    private void addBlocks(UUID container, List<Block> blocks, boolean across) {
        if (blocks.isEmpty()) {
            items.add(new DocItem.EmptyItem(container));
        }
        var numbers = Numbering.of(blocks);
        for (var block : blocks) {
            switch (block) {
                case Line line -> {
                    var task = tasks.get(line.id());
                    items.add(new DocItem.LineItem(container, line, Numbering.printed(line, numbers), task != null, time(line, task)));
                }
                case Table table -> tables.add(items, table, across, paper.identity(), tasks);
            }
        }
    }

    /** Of a task in a line, the time that it names itself; what headings say for all below them stands there. */
    private Note time(Line line, Task task) {
        if (task == null) {
            return null;
        }
        var own = task.timing().isEmpty() ? line.timing() : task.timing();
        return own == null ? null : tables.understanding().of(own, task, paper.identity()).orElse(null);
    }
}
