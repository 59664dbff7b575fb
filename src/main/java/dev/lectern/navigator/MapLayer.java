package dev.lectern.navigator;

import dev.lectern.fx.IconButton;
import dev.lectern.graph.Extent;
import dev.lectern.graph.VaultMap;
import dev.lectern.library.LibrarySnapshot;
import dev.lectern.note.NotePath;
import dev.lectern.session.OpenNote;
import dev.lectern.session.Questions;
import dev.lectern.session.ReadingSession;
import dev.lectern.words.Words;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The map of the vault, or of the open note's channel, over the window; seen only while it is
/// open.
public final class MapLayer extends StackPane {

    private final ReadingSession session;
    private final Questions questions;
    private final Runnable reading;
    private final MapCanvas canvas;
    private final MapSearch search;
    private final Label count = new Label();
    private final Label sentence = new Label();
    private final ToggleGroup extents = new ToggleGroup();
    private final ToggleButton whole = extent("map-whole");
    private final ToggleButton channel = extent("map-channel");

    /// What is on the map, as long as it is that of the vault now.
    private Optional<Extent> drawn = Optional.empty();

    private int notes;

    /// Where the keys went before.
    private Optional<Node> focusBefore = Optional.empty();

    /// @param reading brings on screen where notes are read
    public MapLayer(ReadingSession session, Questions questions, Runnable reading) {
        this.session = session;
        this.reading = reading;
        this.questions = questions;
        this.canvas = new MapCanvas(session::title, this::choose);
        this.search = new MapSearch(questions, this::chosenExtent, canvas, this::choose);
        canvas.setId("vault-map");
        getStyleClass().add("map-layer");
        sentence.getStyleClass().add("map-sentence");
        sentence.setMouseTransparent(true);
        StackPane picture = new StackPane(canvas, sentence);
        picture.getStyleClass().add("map-picture");
        VBox.setVgrow(picture, Priority.ALWAYS);
        VBox card = new VBox(head(), picture, keys());
        card.getStyleClass().add("map-card");
        getChildren().add(card);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                press -> {
                    if (press.getTarget() == this) {
                        close();
                    }
                });
        search.onFound(this::count);
        extents.selectedToggleProperty().subscribe(this::extentChosen);
        canvas.pointedNote().subscribe(_ -> describe());
        session.snapshot().subscribe(_ -> learn());
        session.open().subscribe((before, now) -> opened(path(before), path(now)));
    }

    /// Opens the map; nothing happens if it is open.
    public void open() {
        if (isVisible()) {
            return;
        }
        setVisible(true);
        focusBefore = Optional.ofNullable(getScene().getFocusOwner());
        Optional<Extent.Channel> around = path(session.open().get()).flatMap(Extent.Channel::of);
        channel.setText(around.map(Extent.Channel::name).orElse(""));
        channel.setVisible(around.isPresent());
        if (around.isEmpty()) {
            extents.selectToggle(whole);
        }
        canvas.requestFocus();
        search.clear();
        canvas.pointAt(Optional.empty());
        canvas.markOpen(path(session.open().get()));
        ask();
    }

    private void close() {
        setVisible(false);
        focusBefore.ifPresent(Node::requestFocus);
        focusBefore = Optional.empty();
    }

    private void opened(Optional<NotePath> before, Optional<NotePath> now) {
        if (isVisible() && !before.equals(now)) {
            close();
        }
    }

    private static Optional<NotePath> path(Optional<OpenNote> note) {
        return note.map(OpenNote::path);
    }

    private HBox head() {
        Label title = new Label(Words.say("map.title"));
        title.getStyleClass().add("map-title");
        title.setMinWidth(USE_PREF_SIZE);
        whole.setText(Words.say("map.whole"));
        extents.selectToggle(whole);
        HBox strip = new HBox(whole, channel);
        strip.getStyleClass().add("choice-strip");
        count.setId("map-count");
        count.getStyleClass().add("map-count");
        count.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head =
                new HBox(
                        title,
                        search,
                        strip,
                        count,
                        space,
                        new IconButton(Words.say("map.out"), Feather.MINUS, canvas::zoomOut),
                        new IconButton(Words.say("map.in"), Feather.PLUS, canvas::zoomIn),
                        new IconButton(Words.say("map.all"), Feather.MAXIMIZE, canvas::showAll),
                        new IconButton(Words.say("map.close"), Feather.X, this::close));
        head.getStyleClass().add("map-head");
        return head;
    }

    private ToggleButton extent(String id) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.setToggleGroup(extents);
        button.setMinWidth(USE_PREF_SIZE);
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private static Label keys() {
        Label keys = new Label(Words.say("map.keys"));
        keys.getStyleClass().add("map-keys");
        return keys;
    }

    private void extentChosen(@Nullable Toggle before, @Nullable Toggle now) {
        if (now == null) {
            // One is always chosen: a click on it again changes nothing.
            extents.selectToggle(before);
        } else {
            ask();
        }
    }

    private Extent chosenExtent() {
        return channel.isSelected() ? new Extent.Channel(channel.getText()) : new Extent.Whole();
    }

    /// A changed vault has another map; while it is read for the first time there is none yet.
    private void learn() {
        drawn = Optional.empty();
        ask();
    }

    private void ask() {
        if (!isVisible()) {
            return;
        }
        LibrarySnapshot vault = session.snapshot().get();
        Extent wanted = chosenExtent();
        if (drawn.equals(Optional.of(wanted))) {
            return;
        }
        if (vault.isComplete()) {
            sentence.setText(Words.say("map.drawing"));
            questions.map(wanted, map -> show(wanted, map));
        } else {
            sentence.setText(Words.say("map.reading", vault.readCount(), vault.paths().size()));
        }
    }

    private void show(Extent extent, VaultMap map) {
        drawn = Optional.of(extent);
        notes = map.marks().size();
        sentence.setText(notes == 0 ? Words.say("map.empty") : "");
        canvas.show(map);
        canvas.showAll();
        search.again();
        describe();
    }

    private void count() {
        count.setText(
                search.count()
                        .map(hits -> Words.say("map.hits", hits, notes))
                        .orElse(Words.say("map.count", notes)));
    }

    private void pressed(KeyEvent press) {
        boolean own =
                switch (press.getCode()) {
                    case ESCAPE -> {
                        close();
                        yield true;
                    }
                    case TAB -> wrap(press.isShiftDown());
                    case SLASH -> !search.isFocused() && focusSearch();
                    default -> false;
                };
        if (own) {
            press.consume();
        }
    }

    /// After the last of what has the keys comes the first, and the other way round.
    private boolean wrap(boolean backwards) {
        Node end = backwards ? search : canvas;
        if (end.isFocused()) {
            (backwards ? canvas : search).requestFocus();
            return true;
        }
        return false;
    }

    private boolean focusSearch() {
        search.requestFocus();
        return true;
    }

    private void choose(NotePath note) {
        close();
        reading.run();
        session.open(note);
    }

    /// Says what is on the map to those who don't see it.
    private void describe() {
        canvas.setAccessibleText(
                canvas.pointedNote()
                        .get()
                        .map(this::spoken)
                        .orElse(Words.say("map.spoken", notes)));
    }

    private String spoken(NotePath note) {
        return note.folder().isEmpty()
                ? session.title(note)
                : Words.say("map.pointed", session.title(note), note.folder());
    }
}
