package dev.lectern.viewer;

import dev.lectern.fx.VisibleChildren;
import dev.lectern.viewer.ViewerPane.Filling;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// Where the picture is: as wide as its pane and, unless it takes all the height that there is, as
/// high as a picture of 16:9 needs.
///
/// Its corners look round because they are covered: a rounded clip would have JavaFX draw each
/// picture of the video aside and mask it, which costs a quarter of what the picture costs.
final class Screen extends StackPane {

    private static final double CORNER = 8;

    private final List<Region> corners = IntStream.range(0, 4).mapToObj(Screen::corner).toList();
    private Filling filling = Filling.PANE;

    Screen(Node picture, Node message) {
        getStyleClass().add("screen");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        VisibleChildren.add(this, List.of(picture, message));
        getChildren().addAll(corners);
    }

    /// The style sheet draws the upper left one; the others follow clockwise.
    private static Region corner(int quarter) {
        Region corner = new Region();
        corner.getStyleClass().add("corner");
        corner.setManaged(false);
        corner.setMouseTransparent(true);
        corner.setRotate(90 * quarter);
        // It is painted again with each picture of the video, and its outline need not be.
        corner.setCache(true);
        return corner;
    }

    void setFilling(Filling wanted) {
        filling = wanted;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (int quarter = 0; quarter < corners.size(); quarter++) {
            boolean right = quarter == 1 || quarter == 2;
            corners.get(quarter)
                    .resizeRelocate(
                            right ? getWidth() - CORNER : 0,
                            quarter < 2 ? 0 : getHeight() - CORNER,
                            CORNER,
                            CORNER);
        }
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
