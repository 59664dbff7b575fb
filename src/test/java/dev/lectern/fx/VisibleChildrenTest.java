package dev.lectern.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class VisibleChildrenTest {

    private final Pane pane = new Pane(hidden("before"));
    private final Node low = hidden("low");
    private final Node middle = hidden("middle");
    private final Node high = hidden("high");

    private static Node hidden(String id) {
        Region node = new Region();
        node.setId(id);
        node.setVisible(false);
        return node;
    }

    private Stream<String> ids() {
        return pane.getChildren().stream().map(Node::getId);
    }

    @Test
    void childrenAreInTheirPlaceAsLongAsTheyAreVisible() {
        middle.setVisible(true);
        VisibleChildren.add(pane, List.of(low, middle, high));
        pane.getChildren().add(hidden("after"));
        assertThat(ids()).containsExactly("before", "middle", "after");

        high.setVisible(true);
        low.setVisible(true);
        assertThat(ids()).containsExactly("before", "low", "middle", "high", "after");

        middle.setVisible(false);
        low.setVisible(false);
        assertThat(ids()).containsExactly("before", "high", "after");
    }

    @Test
    void twoThatBecomeVisibleTogetherKeepTheirOrder() {
        high.visibleProperty().bind(low.visibleProperty());
        VisibleChildren.add(pane, List.of(low, high));
        low.setVisible(true);
        assertThat(ids()).containsExactly("before", "low", "high");
    }
}
