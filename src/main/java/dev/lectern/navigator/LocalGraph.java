package dev.lectern.navigator;

import dev.lectern.graph.BowTieLayout;
import dev.lectern.graph.Neighbour;
import dev.lectern.graph.Neighbour.Spot;
import dev.lectern.graph.Neighbourhood;
import dev.lectern.graph.Neighbourhood.Edge;
import dev.lectern.graph.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// The picture of a neighbourhood. When it turns to another one, what is in both glides to its new
/// place.
final class LocalGraph extends Pane {

    private final Captions captions;
    private final Consumer<Spot> chosen;
    private final Label caption = new Label();
    private final Transition gliding = new Gliding();
    private final List<NoteDot> dots = new ArrayList<>();
    private final List<LinkCurve> curves = new ArrayList<>();
    private final Map<Spot, Point> departures = new HashMap<>();
    private Optional<Neighbourhood> shown = Optional.empty();
    private Optional<NoteDot> pointed = Optional.empty();

    /// What is said of a note.
    ///
    /// @param title what it is called
    /// @param spoken the same with how it stands to the note in the middle, for a screen reader
    /// @param sameVideo whether it is about the video of the note in the middle
    record Captions(
            Function<Spot, String> title,
            Function<Neighbour, String> spoken,
            Predicate<Spot> sameVideo) {}

    /// @param chosen is told what was clicked, or chosen by Enter
    LocalGraph(Captions captions, Consumer<Spot> chosen) {
        this.captions = captions;
        this.chosen = chosen;
        getStyleClass().add("local-graph");
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        caption.setMouseTransparent(true);
        caption.setManaged(false);
        caption.setVisible(false);
        caption.setViewOrder(-2);
        Rectangle seen = new Rectangle();
        seen.widthProperty().bind(widthProperty());
        seen.heightProperty().bind(heightProperty());
        setClip(seen);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(Neighbourhood around) {
        if (shown.equals(Optional.of(around))) {
            dots.forEach(this::describe);
            return;
        }
        boolean first = shown.isEmpty();
        shown = Optional.of(around);
        Map<Spot, NoteDot> before = new HashMap<>();
        departures.clear();
        for (NoteDot dot : dots) {
            before.put(dot.neighbour().spot(), dot);
            departures.put(dot.neighbour().spot(), position(dot));
        }
        dots.clear();
        for (Neighbour neighbour : around.neighbours()) {
            NoteDot dot =
                    Optional.ofNullable(before.remove(neighbour.spot()))
                            .orElseGet(() -> dot(neighbour));
            dot.become(neighbour);
            describe(dot);
            dots.add(dot);
        }
        curves.clear();
        around.edges().forEach(edge -> curves.add(new LinkCurve(edge, style(edge))));
        refill();
        point(dots.stream().filter(NoteDot::isFocused).findFirst());
        place();
        if (first || Platform.getPreferences().isReducedMotion()) {
            settle(1);
        } else {
            gliding.playFromStart();
        }
    }

    /// Puts in what is shown. What stays is not taken out, so that it keeps the focus.
    private void refill() {
        getChildren().removeIf(child -> !dots.contains(child));
        getChildren().addAll(0, curves);
        dots.stream().filter(dot -> dot.getParent() == null).forEach(getChildren()::add);
        getChildren().add(caption);
    }

    private String style(Edge edge) {
        if (dots.get(edge.to()).neighbour().spot() instanceof Spot.Missing) {
            return "missing";
        }
        return edge.touches(0) ? "near" : "aside";
    }

    private NoteDot dot(Neighbour neighbour) {
        NoteDot dot = new NoteDot(neighbour, captions.title().apply(neighbour.spot()));
        dot.setManaged(false);
        dot.setOnMouseClicked(_ -> chosen.accept(dot.neighbour().spot()));
        dot.hoverProperty().subscribe((_, over) -> point(over ? Optional.of(dot) : focused()));
        dot.focusedProperty().subscribe((_, has) -> point(has ? Optional.of(dot) : focused()));
        return dot;
    }

    private void describe(NoteDot dot) {
        dot.rename(captions.title().apply(dot.neighbour().spot()));
        dot.setAccessibleText(captions.spoken().apply(dot.neighbour()));
        dot.mark(
                captions.sameVideo().test(dot.neighbour().spot())
                        ? NoteDot.SameVideo.YES
                        : NoteDot.SameVideo.NO);
    }

    private Optional<NoteDot> focused() {
        return dots.stream().filter(NoteDot::isFocused).findFirst();
    }

    /// Lights what belongs to a note, and shows its whole title.
    private void point(Optional<NoteDot> at) {
        pointed = at;
        int index = at.map(dots::indexOf).orElse(-1);
        boolean[] near = new boolean[dots.size()];
        for (LinkCurve curve : curves) {
            boolean lit = curve.edge().touches(index);
            near[curve.edge().from()] |= lit;
            near[curve.edge().to()] |= lit;
            curve.light(light(index, lit));
        }
        for (int i = 0; i < dots.size(); i++) {
            dots.get(i).light(light(index, near[i] || i == index));
        }
        caption.setVisible(at.isPresent());
        at.ifPresent(dot -> {
            caption.setText(dot.title());
            placeCaption(dot);
        });
    }

    private static NoteDot.Light light(int pointed, boolean lit) {
        if (pointed < 0) {
            return NoteDot.Light.PLAIN;
        }
        return lit ? NoteDot.Light.LIT : NoteDot.Light.DIM;
    }

    private void placeCaption(NoteDot dot) {
        double width = Math.min(Math.ceil(caption.prefWidth(-1)), getWidth() - 16);
        double height = Math.ceil(caption.prefHeight(width));
        Point at = position(dot);
        double x = Math.clamp(at.x() - width / 2, 8, Math.max(8, getWidth() - width - 8));
        double below = at.y() + 12;
        double y = below + height > getHeight() - 4 ? at.y() - 12 - height : below;
        caption.resizeRelocate(x, y, width, height);
    }

    @Override
    protected void layoutChildren() {
        if (gliding.getStatus() != Transition.Status.RUNNING) {
            place();
            settle(1);
        }
    }

    private void place() {
        shown.ifPresent(around -> {
            List<BowTieLayout.Place> places = BowTieLayout.of(around, getWidth(), getHeight());
            for (int i = 0; i < dots.size(); i++) {
                dots.get(i).placeAt(places.get(i));
            }
        });
    }

    /// Draws everything at a share of its way.
    private void settle(double share) {
        for (NoteDot dot : dots) {
            Point goal = dot.place().dot();
            Optional<Point> from = Optional.ofNullable(departures.get(dot.neighbour().spot()));
            Point now = from.map(start -> start.towards(goal, share)).orElse(goal);
            dot.relocate(now.x(), now.y());
            dot.setOpacity(from.isPresent() ? 1 : share);
        }
        for (LinkCurve curve : curves) {
            Point from = position(dots.get(curve.edge().from()));
            Point to = position(dots.get(curve.edge().to()));
            curve.stretch(from, to, getWidth() / 2);
            curve.setOpacity(share);
        }
        pointed.ifPresent(this::placeCaption);
    }

    private static Point position(NoteDot dot) {
        return new Point(dot.getLayoutX(), dot.getLayoutY());
    }

    private final class Gliding extends Transition {

        private Gliding() {
            setCycleDuration(Duration.millis(320));
            setInterpolator(Interpolator.EASE_BOTH);
        }

        @Override
        protected void interpolate(double share) {
            settle(share);
        }
    }

    private void pressed(KeyEvent press) {
        Optional<NoteDot> from = focused();
        if (from.isEmpty()) {
            return;
        }
        switch (press.getCode()) {
            case ENTER -> chosen.accept(from.get().neighbour().spot());
            case LEFT -> step(from.get(), -1, 0);
            case RIGHT -> step(from.get(), 1, 0);
            case UP -> step(from.get(), 0, -1);
            case DOWN -> step(from.get(), 0, 1);
            default -> {
                return;
            }
        }
        press.consume();
    }

    /// Moves the focus to the nearest dot in a direction; what lies aside counts as further.
    private void step(NoteDot from, int right, int down) {
        Point start = from.place().dot();
        NoteDot best = from;
        double least = Double.MAX_VALUE;
        for (NoteDot dot : dots) {
            double x = dot.place().dot().x() - start.x();
            double y = dot.place().dot().y() - start.y();
            double ahead = x * right + y * down;
            double aside = Math.abs(x * down) + Math.abs(y * right);
            double distance = right == 0 ? ahead + 4 * aside : ahead + aside;
            if (ahead > 1 && distance < least) {
                least = distance;
                best = dot;
            }
        }
        best.requestFocus();
    }
}
