package vn.kehoachxa.ui.tasks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.follow.TaskWords;

/** Puts tasks under headings, which stand in the order of the texts, however their tasks are sorted. */
public final class TaskGroups {

    private final Messages messages;

    public TaskGroups(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param all every task, in the order of the texts
     * @param shown some of them, in the order in which they stand under a heading
     * @param onePlan whether nothing need say whose a task is
     */
    public List<TaskLine> lines(List<TaskRow> all, List<TaskRow> shown, Grouping grouping, boolean onePlan) {
        if (grouping == Grouping.NONE) {
            return shown.stream().map(t -> item(t, grouping, onePlan)).toList();
        }
        var groups = new LinkedHashMap<List<Object>, List<TaskRow>>();
        all.forEach(t -> groups.putIfAbsent(key(t, grouping), new ArrayList<>()));
        shown.forEach(t -> groups.get(key(t, grouping)).add(t));
        var made = new ArrayList<TaskLine>();
        groups.values().stream().filter(g -> !g.isEmpty()).forEach(group -> {
            made.add(new TaskLine.Heading(heading(group.getFirst(), grouping, onePlan), group.size()));
            group.forEach(t -> made.add(item(t, grouping, onePlan)));
        });
        return made;
    }

    private static List<Object> key(TaskRow task, Grouping grouping) {
        return grouping == Grouping.PLAN ? List.of(task.plan().id()) : List.of(task.plan().id(), task.group());
    }

    private String heading(TaskRow task, Grouping grouping, boolean onePlan) {
        var plan = TaskWords.plan(task.plan());
        if (grouping == Grouping.PLAN) {
            return plan;
        }
        var group = task.group().isEmpty() ? messages.text("tasks.group.none") : task.group();
        return onePlan ? group : group + " · " + plan;
    }

    private static TaskLine item(TaskRow task, Grouping grouping, boolean onePlan) {
        var ofGroup = grouping == Grouping.GROUP ? "" : task.group();
        var ofPlan = grouping != Grouping.NONE || onePlan ? "" : TaskWords.plan(task.plan());
        return new TaskLine.Item(task, Stream.of(ofGroup, ofPlan).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · ")));
    }
}
