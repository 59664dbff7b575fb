package dev.lectern.reader;

import dev.lectern.fx.Theme;
import dev.lectern.library.LibrarySnapshot;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.ResolvedLink;
import dev.lectern.note.StampReading;
import dev.lectern.session.Following;
import dev.lectern.session.Offer;
import dev.lectern.session.OpenNote;
import dev.lectern.session.Problems;
import dev.lectern.session.ReadingSession;
import dev.lectern.words.Words;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Worker;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// The pane that the open note is read in.
///
/// Its page is loaded once; notes are put into it, so that moving between them neither flashes nor
/// loses the styles.
public final class ReaderPane extends StackPane {

    private static final Logger LOG = System.getLogger(ReaderPane.class.getName());
    private static final ObjectMapper JSON = JsonMapper.shared();

    private final ReadingSession session;
    private final NoteSite site;
    private final ObservableValue<Theme> theme;
    private final NoteFollower follower;
    private final WebView view = new WebView();
    private final Label empty = new Label();
    private final ReadOnlyIntegerWrapper painted = new ReadOnlyIntegerWrapper();
    private Optional<Clicked> clicked = Optional.empty();

    /// The thing on the page that was clicked last, beside which an offer is made.
    private record Clicked(String kind, int index) {}

    /// What `note.js` takes to make an offer.
    private record PageOffer(String kind, int index, String sentence, List<String> choices) {}

    /// @param browserData where the page's engine may keep what it needs
    public ReaderPane(
            ReadingSession session,
            Following following,
            Problems problems,
            ObservableValue<Theme> theme,
            NoteSite site,
            Path browserData) {
        this.session = session;
        this.site = site;
        this.theme = theme;
        this.follower = new NoteFollower(following, this::call);
        getStyleClass().add("reader");
        empty.getStyleClass().add("empty-state");
        view.setId("note-view");
        view.setContextMenuEnabled(false);
        view.setVisible(false);
        FollowButton follow = new FollowButton(following);
        follow.visibleProperty().bind(view.visibleProperty());
        getChildren().addAll(view, empty, follow);

        WebEngine engine = view.getEngine();
        engine.setUserDataDirectory(browserData.toFile());
        engine.setCreatePopupHandler(_ -> null);
        engine.setOnAlert(alert -> PageMessage.parse(alert.getData()).ifPresent(this::hear));
        engine.getLoadWorker()
                .stateProperty()
                .subscribe(state -> {
                    if (state == Worker.State.SUCCEEDED) {
                        bind();
                    } else if (state == Worker.State.FAILED) {
                        problems.report(Words.say("reader.pageFailed"));
                    }
                });
        engine.load(site.page().toString());
        session.snapshot().subscribe(this::explainEmptiness);
    }

    /// The number of the newest [OpenNote] that has been painted; 0 before the first.
    public ReadOnlyIntegerProperty painted() {
        return painted.getReadOnlyProperty();
    }

    /// Follows the session, now that the page can show something.
    private void bind() {
        theme.subscribe(look -> call("theme", look.name().toLowerCase(Locale.ROOT)));
        session.open().subscribe(open -> open.ifPresent(this::show));
        session.offer().subscribe(offer -> offer.ifPresent(this::show));
        follower.begin();
    }

    private void show(OpenNote open) {
        clicked = Optional.empty();
        view.setVisible(true);
        empty.setVisible(false);
        call("show", PageNote.of(open, site.pictures(open.rendered().page().images())));
        follower.follow(open);
    }

    private void show(Offer offer) {
        clicked.ifPresent(at ->
                call(
                        "card",
                        new PageOffer(
                                at.kind(),
                                at.index(),
                                offer.sentence(),
                                offer.choices().stream().map(session::title).toList())));
    }

    private void explainEmptiness(LibrarySnapshot vault) {
        empty.setText(
                vault.paths().isEmpty() && vault.isWalked() ? Words.say("reader.noNotes") : "");
    }

    private void hear(PageMessage message) {
        session.open()
                .get()
                .filter(open -> open.number() == message.note())
                .ifPresent(open -> hear(message, open));
    }

    private void hear(PageMessage message, OpenNote open) {
        switch (message) {
            case PageMessage.Painted(int note) -> painted.set(note);
            case PageMessage.Scrolled(_, int pixels) -> session.scrolled(pixels);
            case PageMessage.StampClicked(_, int stamp) ->
                    at(open.rendered().page().stamps(), stamp)
                            .ifPresent(reading -> follow("stamp", stamp, target(reading)));
            case PageMessage.LinkClicked(_, int link) ->
                    at(open.rendered().page().links(), link)
                            .ifPresent(resolved -> follow("link", link, resolved.target()));
            case PageMessage.ChannelClicked _ ->
                    // The link of the From: line is the first of a note's links.
                    at(open.rendered().page().links(), 0)
                            .map(ResolvedLink::target)
                            .ifPresent(target -> follow("channel", 0, target));
            case PageMessage.ChoiceClicked(_, int choice) ->
                    session.offer()
                            .get()
                            .flatMap(offer -> at(offer.choices(), choice))
                            .ifPresent(session::open);
        }
    }

    private void follow(String kind, int index, LinkTarget target) {
        clicked = Optional.of(new Clicked(kind, index));
        session.follow(target);
    }

    private static LinkTarget target(StampReading reading) {
        return reading.time()
                .<LinkTarget>map(LinkTarget.ToMoment::new)
                .orElseGet(() -> new LinkTarget.Unreadable(reading.stamp().raw()));
    }

    /// What a page names by its place, if there is such a thing.
    private static <T> Optional<T> at(List<T> all, int index) {
        return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    /// Calls a function of `note.js`; JSON is a script's literal, so no text can be taken for code.
    private void call(String function, Object argument) {
        LOG.log(Level.DEBUG, "page: {0}", function);
        view.getEngine()
                .executeScript(
                        "lectern." + function + "(" + JSON.writeValueAsString(argument) + ")");
    }
}
