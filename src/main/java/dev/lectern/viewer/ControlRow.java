package dev.lectern.viewer;

import javafx.geometry.Orientation;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// Two groups of controls: at the two ends of one row, or below each other where that is too
/// narrow. What can become smaller in the first gives way before that.
final class ControlRow extends Pane {

    private static final double GAP = 4;

    private final HBox first;
    private final HBox second;

    ControlRow(HBox first, HBox second) {
        this.first = first;
        this.second = second;
        getStyleClass().add("control-row");
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + second.prefWidth(-1) + GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        double one = first.prefHeight(-1);
        double other = second.prefHeight(-1);
        return width < 0 || fitsInto(width) ? Math.max(one, other) : one + GAP + other;
    }

    private boolean fitsInto(double width) {
        return first.minWidth(-1) + second.prefWidth(-1) + GAP <= width;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double one = first.prefHeight(-1);
        double other = second.prefHeight(-1);
        double secondWidth = Math.min(width, second.prefWidth(-1));
        if (fitsInto(width)) {
            double height = Math.max(one, other);
            first.resizeRelocate(
                    0, 0, Math.min(first.prefWidth(-1), width - secondWidth - GAP), height);
            second.resizeRelocate(width - secondWidth, 0, secondWidth, height);
        } else {
            first.resizeRelocate(0, 0, Math.min(width, first.prefWidth(-1)), one);
            second.resizeRelocate(0, one + GAP, width, other);
        }
    }
}
