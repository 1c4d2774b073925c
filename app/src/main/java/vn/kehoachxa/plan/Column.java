package vn.kehoachxa.plan;

/**
 * A column of a table.
 *
 * @param label its header
 * @param width in mm, or null where the layout chooses
 */
public record Column(String label, Role role, Double width) {

    public Column {
        label = Texts.clean(label);
        if (width != null && !(width > 0 && width < 1000)) {
            throw new IllegalArgumentException("a column of " + width + " mm");
        }
    }
}
