package dev.lectern.reader;

import dev.lectern.fx.Theme;
import dev.lectern.library.LibrarySnapshot;
import dev.lectern.memory.PageStyle;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.StampReading;
import dev.lectern.page.Crumb;
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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Worker;
import javafx.geometry.Pos;
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
public final class ReaderPane extends StackPane implements AutoCloseable {

    private static final Logger LOG = System.getLogger(ReaderPane.class.getName());
    private static final ObjectMapper JSON = JsonMapper.shared();

    private final ReadingSession session;
    private final NoteSite site;
    private final Appearance appearance;
    private final NoteFollower follower;
    private final WebView view = new WebView();
    private final Label empty = new Label();
    private final NoteTools tools;
    private final ReadOnlyIntegerWrapper painted = new ReadOnlyIntegerWrapper();
    private final Cards cards;
    private Optional<Clicked> clicked = Optional.empty();

    /// The thing on the page that was clicked last, beside which an offer is made.
    private record Clicked(int page, String kind, int index) {}

    /// How the page looks, as the reader likes it.
    public record Appearance(ObservableValue<Theme> theme, ObservableValue<PageStyle> style) {}

    /// What `note.js` takes to make an offer.
    private record PageOffer(Clicked at, String sentence, List<String> choices) {}

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
        this.follower = new NoteFollower(following, this::call);
        this.cards = new Cards(session, previews, site, this::call);
        getStyleClass().add("reader");
        empty.getStyleClass().add("empty-state");
        view.setId("note-view");
        view.setContextMenuEnabled(false);
        view.setVisible(false);
        tools = new NoteTools(session, view);
        setAlignment(tools.findBar(), Pos.TOP_RIGHT);
        setAlignment(tools.toast(), Pos.BOTTOM_CENTER);
        FollowButton follow = new FollowButton(following);
        follow.visibleProperty().bind(view.visibleProperty());
        getChildren().addAll(view, empty, follow, tools.findBar(), tools.toast());

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

    /// The number of the newest [OpenPage] that has been painted; 0 before the first.
    public ReadOnlyIntegerProperty painted() {
        return painted.getReadOnlyProperty();
    }

    /// What can be done with the note's text.
    public NoteTools tools() {
        return tools;
    }

    /// Follows the session, now that the page can show something.
    private void bind() {
        call("giveSentences", PageSentences.all());
        appearance.theme().subscribe(theme -> call("theme", theme.name().toLowerCase(Locale.ROOT)));
        appearance.style().subscribe(style -> call("style", style));
        session.page().subscribe(open -> open.ifPresent(this::show));
        session.offer().subscribe(offer -> offer.ifPresent(this::show));
        follower.begin();
        session.snapshot()
                .subscribe(vault -> {
                    if (vault.isComplete()) {
                        cards.renew();
                    }
                });
    }

    private void show(OpenPage open) {
        clicked = Optional.empty();
        view.setVisible(true);
        if (equals(getScene().getFocusOwner())) {
            takeFocus();
        }
        empty.setVisible(false);
        call("show", PageNote.of(open, site.pictures(open.rendered().page().images())));
        follower.follow(open);
    }

    private void show(Offer offer) {
        clicked.ifPresent(at ->
                call(
                        "card",
                        new PageOffer(
                                at,
                                offer.sentence(),
                                offer.choices().stream()
                                        .map(place -> Cards.choice(place, session))
                                        .toList())));
    }

    private void explainEmptiness(LibrarySnapshot vault) {
        empty.setText(
                vault.paths().isEmpty() && vault.isWalked() ? Words.say("reader.noNotes") : "");
    }

    private void hear(PageMessage message) {
        rendered(message.note())
                .ifPresent(rendered -> {
                    switch (message) {
                        case PageMessage.Painted(int number) -> {
                            painted.set(number);
                            tools.findBar().recount();
                        }
                        case PageMessage.Scrolled(_, int pixels) -> session.scrolled(pixels);
                        case PageMessage.HeadingReached(_, int heading) ->
                                session.reached(at(rendered.page().headings(), heading - 1));
                        case PageMessage.Click click -> clicked(click, rendered);
                        case PageMessage.StampHeld(_, int stamp) -> peekAt(stamp, rendered);
                        case PageMessage.PlayClicked _ -> session.screening().playOrPause();
                        case PageMessage.ChoiceClicked(int number, int choice) ->
                                offer(number)
                                        .flatMap(offer -> at(offer.choices(), choice))
                                        .ifPresent(session::open);
                        case PageMessage.PreviewWanted(int number, int link) ->
                                at(rendered.page().links(), link)
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

    private void clicked(PageMessage.Click click, Rendered on) {
        switch (click) {
            case PageMessage.StampClicked(int number, int stamp) ->
                    at(on.page().stamps(), stamp)
                            .ifPresent(reading ->
                                    follow(
                                            new Clicked(number, "stamp", stamp),
                                            target(reading),
                                            on));
            case PageMessage.LinkClicked(int number, int link) ->
                    at(on.page().links(), link)
                            .ifPresent(target ->
                                    follow(new Clicked(number, "link", link), target, on));
            case PageMessage.CrumbClicked(int number, int crumb) ->
                    at(crumbs(on), crumb)
                            .flatMap(Crumb::target)
                            .ifPresent(target ->
                                    follow(new Clicked(number, "crumb", crumb), target, on));
        }
    }

    private void peekAt(int stamp, Rendered on) {
        at(on.page().stamps(), stamp)
                .flatMap(StampReading::time)
                .flatMap(time -> on.video().map(video -> new Moment(video, time)))
                .ifPresent(session.screening().peek()::at);
    }

    private void follow(Clicked what, LinkTarget target, Rendered on) {
        clicked = Optional.of(what);
        session.follow(target, on);
    }

    private static List<Crumb> crumbs(Rendered shown) {
        return Stream.concat(shown.crumbs().stream(), shown.tags().stream()).toList();
    }

    private static LinkTarget target(StampReading reading) {
        return reading.time()
                .<LinkTarget>map(LinkTarget.ToMoment::new)
                .orElseGet(() -> new LinkTarget.Unreadable(reading.stamp().raw()));
    }

    /// What a page names by its place, if there is such a thing.
    private static <T> Optional<T> at(List<T> all, int index) {
        return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    /// Calls a function of `note.js`; JSON is a script's literal, so no text can be taken for code.
    private void call(String function, Object argument) {
        LOG.log(Level.DEBUG, "page: {0}", function);
        view.getEngine()
                .executeScript(
                        "lectern." + function + "(" + JSON.writeValueAsString(argument) + ")");
    }
}
