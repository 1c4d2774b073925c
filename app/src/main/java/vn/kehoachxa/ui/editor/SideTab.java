package vn.kehoachxa.ui.editor;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * Something that can be seen beside the paper.
 *
 * @param id of the tab; remembered
 */
public record SideTab(String id, ObservableValue<String> title, Node content) {}
