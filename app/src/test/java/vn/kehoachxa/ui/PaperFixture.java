package vn.kehoachxa.ui;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Paper;

/** A window with one paper in the editor. */
abstract class PaperFixture extends WindowFixture {

    UUID id;

    /** Opens a new plan. @return its lines with a hyphen */
    List<Line> openPlan() throws TimeoutException {
        id = open(desk.newPaper(2026));
        return bullets();
    }

    /** The paper as it is on the disk. */
    Paper stored() {
        return desk.stored(id);
    }

    List<Line> bullets() {
        return stored().body().stream().filter(b -> b instanceof Line l && l.level() == Level.BULLET).map(Line.class::cast).toList();
    }

    /** Tells a node what the mouse does; the headless screen drags no further than the node. */
    void mouse(Node node, EventType<MouseEvent> type, Point2D at) {
        robot.interact(() -> node.fireEvent(new MouseEvent(
                type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, false, null)));
    }
}
