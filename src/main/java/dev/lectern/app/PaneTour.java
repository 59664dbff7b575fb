package dev.lectern.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The way through the window's panes by keys. While the keyboard is used, the pane that has the
/// focus shows it.
final class PaneTour {

    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private final List<Stop> stops = new ArrayList<>();
    private final Map<Region, Node> left = new HashMap<>();

    /// The pane that had the focus last.
    private Optional<Stop> here = Optional.empty();

    private boolean byKeys;

    /// A pane, and a selector of what gets the focus when the pane is reached first.
    record Stop(Region pane, String main) {

        private boolean isNote() {
            return main.equals("#note-view");
        }
    }

    /// Sets out through the panes of a scene, in this order.
    void through(Scene scene, List<Stop> panes) {
        stops.addAll(panes);
        scene.focusOwnerProperty().subscribe(this::show);
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (press.getCode() == KeyCode.TAB || press.getCode() == KeyCode.ESCAPE) {
                        byKeys = true;
                    }
                    // As a filter: lists and trees keep Esc to themselves.
                    if (press.getCode() == KeyCode.ESCAPE && isInPane(scene.getFocusOwner())) {
                        toNote();
                    }
                });
        scene.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                _ -> {
                    byKeys = false;
                    show(scene.getFocusOwner());
                });
    }

    void next() {
        go(1);
    }

    void previous() {
        go(-1);
    }

    /// Goes into what is part of a pane: to its list, if it has one.
    void enter(Region part) {
        byKeys = true;
        main(part, ".list-view").ifPresent(Node::requestFocus);
    }

    private boolean isInPane(@Nullable Node owner) {
        return owner != null
                && stops.stream().anyMatch(stop -> !stop.isNote() && isWithin(owner, stop.pane()));
    }

    private void toNote() {
        stops.stream().filter(Stop::isNote).findFirst().ifPresent(this::reach);
    }

    private void go(int step) {
        List<Stop> seen = stops.stream().filter(stop -> isSeen(stop.pane())).toList();
        if (!seen.isEmpty()) {
            int at = seen.indexOf(here.orElse(seen.getLast()));
            reach(seen.get(Math.floorMod(at + step, seen.size())));
        }
    }

    private void reach(Stop stop) {
        byKeys = true;
        Optional.ofNullable(left.get(stop.pane()))
                .filter(PaneTour::takesFocus)
                .or(() -> main(stop.pane(), stop.main()))
                .ifPresent(Node::requestFocus);
    }

    private static Optional<Node> main(Region pane, String selector) {
        return Optional.ofNullable(pane.lookup(selector))
                .filter(PaneTour::takesFocus)
                .or(() ->
                        within(pane)
                                .filter(Node::isFocusTraversable)
                                .filter(PaneTour::takesFocus)
                                .findFirst());
    }

    private static Stream<Node> within(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(PaneTour::within))
                : Stream.of(node);
    }

    private static boolean takesFocus(Node node) {
        return !node.isDisabled() && isSeen(node);
    }

    private static boolean isSeen(Node node) {
        @Nullable Node above = node;
        while (above != null && above.isVisible()) {
            above = above.getParent();
        }
        return above == null && node.getScene() != null;
    }

    private void show(@Nullable Node owner) {
        for (Stop stop : stops) {
            boolean within = owner != null && isWithin(owner, stop.pane());
            if (owner != null && within) {
                left.put(stop.pane(), owner);
                here = Optional.of(stop);
            }
            stop.pane().pseudoClassStateChanged(REACHED, within && byKeys);
        }
    }

    /// Whether something is a pane, or in it.
    static boolean isWithin(Node node, Node pane) {
        @Nullable Node above = node;
        while (above != null && !above.equals(pane)) {
            above = above.getParent();
        }
        return above != null;
    }
}
