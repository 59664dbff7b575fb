package dev.lectern.reader;

import dev.lectern.fx.Theme;
import dev.lectern.library.LibrarySnapshot;
import dev.lectern.memory.Corner;
import dev.lectern.memory.PageStyle;
import dev.lectern.note.StampReading;
import dev.lectern.page.Rendered;
import dev.lectern.session.Following;
import dev.lectern.session.Offer;
import dev.lectern.session.OpenPage;
import dev.lectern.session.Previews;
import dev.lectern.session.Previews.Wanted;
import dev.lectern.session.Problems;
import dev.lectern.session.ReadingSession;
import dev.lectern.video.Moment;
import dev.lectern.words.Words;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Worker;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;

/// The pane that the open note is read in.
///
/// Its page is loaded once; notes are put into it, so that moving between them neither flashes nor
/// loses the styles.
public final class ReaderPane extends StackPane implements AutoCloseable {

    /// The page's scrollbar stays free, and the way to a lit passage below.
    private static final Insets FROM_THE_CORNER = new Insets(10, 22, 52, 10);

    private final ReadingSession session;
    private final NoteSite site;
    private final Appearance appearance;
    private final NoteFollower follower;
    private final WebView view = new WebView();
    private final PageScripts scripts = new PageScripts(view.getEngine());
    private final Label empty = new Label();
    private final FollowButton follow;
    private final NoteTools tools;
    private final ReadOnlyIntegerWrapper painted = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper complete = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<Optional<Corner>> covered =
            new SimpleObjectProperty<>(Optional.empty());
    private final Cards cards;
    private final Clicks clicks;

    /// How the page looks, as the reader likes it.
    public record Appearance(ObservableValue<Theme> theme, ObservableValue<PageStyle> style) {}

    /// @param browserData where the page's engine may keep what it needs
    public ReaderPane(
            ReadingSession session,
            Following following,
            Previews previews,
            Problems problems,
            Appearance appearance,
            NoteSite site,
            Path browserData) {
        this.session = session;
        this.site = site;
        this.appearance = appearance;
        this.follower = new NoteFollower(following, scripts::tell);
        this.cards = new Cards(session, previews, site, scripts::tell);
        this.clicks = new Clicks(session, scripts::tell);
        getStyleClass().add("reader");
        empty.getStyleClass().add("empty-state");
        view.setId("note-view");
        view.setContextMenuEnabled(false);
        view.setVisible(false);
        tools = new NoteTools(session, view, scripts);
        setMargin(tools.findBar(), FROM_THE_CORNER);
        follow = new FollowButton(following);
        follow.visibleProperty().bind(view.visibleProperty());
        getChildren().addAll(view, empty, follow, tools.findBar(), tools.toast());
        covered.subscribe(this::align);

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

    /// Ends the page if it is still on its way.
    @Override
    public void close() {
        view.getEngine().getLoadWorker().cancel();
    }

    /// Brings the keyboard to the note, or to its place as long as there is none.
    public void takeFocus() {
        (view.isVisible() ? view : this).requestFocus();
    }

    /// Looks at the moment of the stamp that has the keyboard's focus, if one has.
    public void peek() {
        if (view.isFocused()) {
            view.getEngine().executeScript("hold.focused()");
        }
    }

    /// Lets what stands at the note's edges give way to what covers one of its corners.
    public void giveWay(Optional<Corner> other) {
        covered.set(other);
    }

    private void align(Optional<Corner> other) {
        Pos right =
                other.map(corner ->
                                switch (corner) {
                                    case TOP_LEFT, TOP_RIGHT -> Pos.BOTTOM_RIGHT;
                                    case BOTTOM_LEFT, BOTTOM_RIGHT -> Pos.TOP_RIGHT;
                                })
                        .orElse(Pos.TOP_RIGHT);
        Pos bottom =
                other.map(corner ->
                                switch (corner) {
                                    case TOP_LEFT, TOP_RIGHT -> Pos.BOTTOM_CENTER;
                                    case BOTTOM_LEFT -> Pos.BOTTOM_RIGHT;
                                    case BOTTOM_RIGHT -> Pos.BOTTOM_LEFT;
                                })
                        .orElse(Pos.BOTTOM_CENTER);
        setAlignment(follow, right);
        setAlignment(tools.findBar(), right);
        setAlignment(tools.toast(), bottom);
    }

    /// The number of the newest [OpenPage] that has been painted, perhaps without what is set late,
    /// as diagrams are; 0 before the first.
    public ReadOnlyIntegerProperty painted() {
        return painted.getReadOnlyProperty();
    }

    /// The number of the newest [OpenPage] of which all has been painted; 0 before the first.
    public ReadOnlyIntegerProperty complete() {
        return complete.getReadOnlyProperty();
    }

    /// What can be done with the note's text.
    public NoteTools tools() {
        return tools;
    }

    /// Follows the session, now that the page can show something.
    private void bind() {
        scripts.tell("giveSentences", PageSentences.all());
        appearance
                .theme()
                .subscribe(theme -> scripts.tell("theme", theme.name().toLowerCase(Locale.ROOT)));
        covered.subscribe(corner -> scripts.tell("giveWay", corner.map(Corner::name).orElse("")));
        appearance.style().subscribe(style -> scripts.tell("style", style));
        session.page().subscribe(open -> open.ifPresent(this::show));
        session.offer().subscribe(offer -> offer.ifPresent(clicks::show));
        follower.begin();
        session.snapshot()
                .subscribe(vault -> {
                    if (vault.isComplete()) {
                        cards.renew();
                    }
                });
    }

    private void show(OpenPage open) {
        clicks.forget();
        view.setVisible(true);
        if (equals(getScene().getFocusOwner())) {
            takeFocus();
        }
        empty.setVisible(false);
        scripts.tell("show", PageNote.of(open, site.pictures(open.rendered().page().images())));
        follower.follow(open);
    }

    private void explainEmptiness(LibrarySnapshot vault) {
        empty.setText(
                vault.paths().isEmpty() && vault.isWalked() ? Words.say("reader.noNotes") : "");
    }

    private void hear(PageMessage message) {
        rendered(message.note())
                .ifPresent(rendered -> {
                    switch (message) {
                        case PageMessage.Painted(int number) -> painted.set(number);
                        case PageMessage.Complete(int number) -> {
                            complete.set(number);
                            tools.findBar().recount();
                        }
                        case PageMessage.Scrolled(_, int pixels) -> session.scrolled(pixels);
                        case PageMessage.HeadingReached(_, int heading) ->
                                session.reached(
                                        PageMessage.named(rendered.page().headings(), heading - 1));
                        case PageMessage.Click click -> clicks.hear(click, rendered);
                        case PageMessage.StampHeld(_, int stamp) -> peekAt(stamp, rendered);
                        case PageMessage.PlayClicked _ -> session.screening().playOrPause();
                        case PageMessage.ChoiceClicked(int number, int choice) ->
                                offer(number)
                                        .flatMap(
                                                offer -> PageMessage.named(offer.choices(), choice))
                                        .ifPresent(session::open);
                        case PageMessage.PreviewWanted(int number, int link) ->
                                PageMessage.named(rendered.page().links(), link)
                                        .ifPresent(target ->
                                                cards.ask(
                                                        new Cards.PageLink(number, link),
                                                        new Wanted(target, rendered)));
                        case PageMessage.OfCard card -> cards.hear(card);
                    }
                });
    }

    /// The page of a number, if it is on screen.
    private Optional<Rendered> rendered(int number) {
        return session.page()
                .get()
                .filter(open -> open.number() == number)
                .map(OpenPage::rendered)
                .or(() -> cards.rendered(number));
    }

    private Optional<Offer> offer(int number) {
        return cards.offer(number).or(session.offer()::get);
    }

    private void peekAt(int stamp, Rendered on) {
        PageMessage.named(on.page().stamps(), stamp)
                .flatMap(StampReading::time)
                .flatMap(time -> on.video().map(video -> new Moment(video, time)))
                .ifPresent(session.screening().peek()::at);
    }
}
