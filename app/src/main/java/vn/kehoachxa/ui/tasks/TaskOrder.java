package vn.kehoachxa.ui.tasks;

/** How the table is sorted. @param column null for the order of the texts */
public record TaskOrder(TaskColumn column, boolean ascending) {

    static final TaskOrder BY_DUE = new TaskOrder(TaskColumn.DUE, true);
    public static final TaskOrder OF_TEXT = new TaskOrder(null, true);
}
