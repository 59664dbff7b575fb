package dev.lectern.navigator;

import dev.lectern.graph.Neighbour;
import dev.lectern.graph.Neighbour.Spot;
import dev.lectern.graph.Neighbourhood;
import dev.lectern.graph.Neighbourhood.Totals;
import dev.lectern.graph.Reach;
import dev.lectern.library.LibrarySnapshot;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.NotePath;
import dev.lectern.session.OpenNote;
import dev.lectern.session.Questions;
import dev.lectern.session.ReadingSession;
import dev.lectern.video.VideoRef;
import dev.lectern.words.Words;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The open note among the notes that it links to and that link to it.
public final class GraphPane extends VBox {

    private final ReadingSession session;
    private final Questions questions;
    private final LocalGraph graph;
    private final Label linking = new Label();
    private final Label linked = new Label();
    private final Label more = new Label();
    private final ToggleGroup reach = new ToggleGroup();

    /// The note that the graph is about.
    private Optional<NotePath> about = Optional.empty();

    public GraphPane(ReadingSession session, Questions questions) {
        this.session = session;
        this.questions = questions;
        this.graph =
                new LocalGraph(
                        new LocalGraph.Captions(this::title, this::spoken, this::isOfSameVideo),
                        this::go);
        getStyleClass().add("graph-pane");
        HBox head = new HBox(linking, space(), steps(), space(), linked);
        head.getStyleClass().add("graph-head");
        HBox foot = new HBox(key("same-video"), key("missing"), space(), more);
        foot.getStyleClass().add("graph-foot");
        setVgrow(graph, Priority.ALWAYS);
        graph.setMinHeight(0);
        getChildren().addAll(head, graph, foot);
        session.settled().subscribe(_ -> ask());
        session.snapshot().subscribe(this::learn);
        visibleProperty().subscribe(_ -> ask());
        reach.selectedToggleProperty().subscribe(_ -> ask());
    }

    /// What the pane's tab says.
    public ObservableValue<String> caption() {
        return Bindings.createStringBinding(() -> Words.say("graph.tab"));
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private HBox steps() {
        HBox steps = new HBox();
        steps.getStyleClass().add("choice-strip");
        for (Reach each : Reach.values()) {
            ToggleButton button = new ToggleButton(Words.say("graph." + each));
            button.setId("graph-" + each);
            button.setUserData(each);
            button.setToggleGroup(reach);
            button.setMinWidth(USE_PREF_SIZE);
            steps.getChildren().add(button);
        }
        reach.selectToggle(reach.getToggles().getFirst());
        reach.selectedToggleProperty()
                .subscribe((before, now) -> {
                    // One is always chosen: a click on it again changes nothing.
                    if (now == null) {
                        reach.selectToggle(before);
                    }
                });
        return steps;
    }

    /// What a style of dot means.
    private static HBox key(String style) {
        Region dot = new Region();
        dot.getStyleClass().addAll("dot", style);
        HBox key = new HBox(dot, new Label(Words.say("graph.key." + style)));
        key.getStyleClass().add("graph-key");
        return key;
    }

    /// While a vault is read it comes anew ten times a second; only the last time is asked again.
    private void learn(LibrarySnapshot vault) {
        if (vault.isComplete()) {
            ask();
        }
    }

    private void ask() {
        if (isVisible()) {
            session.open()
                    .get()
                    .map(OpenNote::path)
                    .ifPresent(note -> questions.neighbourhood(note, chosenReach(), this::show));
        }
    }

    private Reach chosenReach() {
        return reach.getSelectedToggle() == null
                ? Reach.ONE_STEP
                : (Reach) reach.getSelectedToggle().getUserData();
    }

    private void show(Neighbourhood around) {
        about = noteOf(around.neighbours().getFirst().spot());
        graph.show(around);
        Totals totals = around.totals();
        linking.setText(Words.say("graph.linking", totals.linking()));
        linked.setText(Words.say("graph.linked", totals.linked()));
        more.setText(totals.leftOut() == 0 ? "" : Words.say("graph.more", totals.leftOut()));
    }

    private static Optional<NotePath> noteOf(Spot spot) {
        return switch (spot) {
            case Spot.There(NotePath note) -> Optional.of(note);
            case Spot.Missing _ -> Optional.empty();
        };
    }

    private String title(Spot spot) {
        return switch (spot) {
            case Spot.There(NotePath note) -> session.title(note);
            case Spot.Missing(String name, _) -> name;
        };
    }

    private String spoken(Neighbour neighbour) {
        String title = title(neighbour.spot());
        if (neighbour.spot() instanceof Spot.Missing) {
            return Words.say("graph.spoken.MISSING", title);
        }
        return neighbour.step() == 2
                ? Words.say("graph.spoken.FAR", title)
                : Words.say("graph.spoken." + neighbour.side(), title);
    }

    private boolean isOfSameVideo(Spot spot) {
        Optional<VideoRef> video = about.flatMap(session.snapshot().get()::video);
        return video.isPresent()
                && noteOf(spot).flatMap(session.snapshot().get()::video).equals(video);
    }

    private void go(Spot spot) {
        switch (spot) {
            case Spot.There(NotePath note) -> session.open(note);
            case Spot.Missing(_, LinkTarget target) -> session.follow(target);
        }
    }
}
