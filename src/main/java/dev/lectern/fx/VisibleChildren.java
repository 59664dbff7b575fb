package dev.lectern.fx;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Children that are in their pane only as long as they are visible. JavaFX asks every node of a
/// scene for its bounds at each pulse, and so with each picture of a video, whether the node is
/// seen or not.
public final class VisibleChildren {

    private VisibleChildren() {}

    /// Adds children behind those that a pane has, each whenever it becomes visible, in the order
    /// in which they are given. What is added to the pane later comes behind them.
    ///
    /// Belongs to the JavaFX thread.
    public static void add(Pane pane, List<? extends Node> children) {
        int first = pane.getChildren().size();
        for (int i = 0; i < children.size(); i++) {
            Node child = children.get(i);
            List<? extends Node> before = children.subList(0, i);
            child.visibleProperty()
                    .subscribe(visible -> {
                        if (visible) {
                            long present =
                                    before.stream().filter(pane.getChildren()::contains).count();
                            pane.getChildren().add(first + (int) present, child);
                        } else {
                            pane.getChildren().remove(child);
                        }
                    });
        }
    }
}
