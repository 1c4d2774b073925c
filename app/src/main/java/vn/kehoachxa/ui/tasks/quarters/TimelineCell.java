package vn.kehoachxa.ui.tasks.quarters;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import vn.kehoachxa.ui.tasks.quarters.TimelineRow.Ways;

/** A row of the timeline in its list. */
final class TimelineCell extends ListCell<TimelineLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final TimelineModel model;
    private final TimelineRow row;

    /** @param record opens the form of the chosen task's progress */
    TimelineCell(TimelineModel model, Extent extent, Ways ways, Runnable record) {
        this.model = model;
        row = new TimelineRow(model, extent, ways);
        setPrefWidth(0);
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && e.getButton() == MouseButton.PRIMARY && getItem() instanceof TimelineLine.Item) {
                record.run();
            }
        });
    }

    @Override
    protected void updateItem(TimelineLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        var shown = empty ? null : line;
        setGraphic(shown == null ? null : row);
        pseudoClassStateChanged(HEADING, shown instanceof TimelineLine.Heading);
        row.show(shown);
        setAccessibleText(switch (shown) {
            case TimelineLine.Item item -> model.spoken(item.task());
            case TimelineLine.Heading heading -> row.spoken(heading);
            case null -> null;
        });
    }
}
