package dev.lectern.viewer;

import dev.lectern.viewer.ViewerPane.Filling;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// Where the picture is: as wide as its pane and, unless it takes all the height that there is, as
/// high as a picture of 16:9 needs.
final class Screen extends StackPane {

    private static final double CORNER = 16;

    private final Rectangle clip = new Rectangle();
    private Filling filling = Filling.PANE;

    Screen(Node picture, Node message) {
        getStyleClass().add("screen");
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        getChildren().addAll(picture, message);
        setFilling(Filling.PANE);
    }

    void setFilling(Filling wanted) {
        filling = wanted;
        double corner = wanted == Filling.SCREEN ? 0 : CORNER;
        clip.setArcWidth(corner);
        clip.setArcHeight(corner);
        setClip(clip);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? super.computePrefHeight(width) : Math.round(width * 9 / 16);
    }

    @Override
    protected double computeMinHeight(double width) {
        return filling == Filling.PANE ? computePrefHeight(width) : 0;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return filling == Filling.PANE ? computePrefHeight(width) : Double.MAX_VALUE;
    }
}
