package vn.kehoachxa.ui.tasks;

import javafx.scene.Node;

/** A view of the tasks, as the room of tasks shows it. */
public interface TaskPane {

    Node node();

    /** The keyboard goes to it. */
    void focusFirst();

    /** @param em size of the letters, in px: everything is as large as its words need */
    void letters(double em);
}
