package dev.lectern.app;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;

/// Moves the dividers between the window's panes by keys.
final class Dividers {

    private static final double STEP = 24;

    private Dividers() {}

    static void left(Scene scene) {
        move(scene, -STEP);
    }

    static void right(Scene scene) {
        move(scene, STEP);
    }

    /// Moves the divider behind the pane that has the focus or, for the last pane, before it.
    private static void move(Scene scene, double pixels) {
        @Nullable Node owner = scene.getFocusOwner();
        @Nullable Node above = owner;
        while (owner != null && above != null) {
            if (above instanceof SplitPane split
                    && split.getOrientation() == Orientation.HORIZONTAL) {
                move(split, owner, pixels);
                return;
            }
            above = above.getParent();
        }
    }

    private static void move(SplitPane split, Node focus, double pixels) {
        List<Node> panes = split.getItems();
        int here =
                IntStream.range(0, panes.size())
                        .filter(index -> PaneTour.isWithin(focus, panes.get(index)))
                        .findFirst()
                        .orElse(0);
        List<SplitPane.Divider> dividers = split.getDividers();
        if (!dividers.isEmpty() && split.getWidth() > 0) {
            SplitPane.Divider divider = dividers.get(Math.min(here, dividers.size() - 1));
            divider.setPosition(divider.getPosition() + pixels / split.getWidth());
        }
    }
}
