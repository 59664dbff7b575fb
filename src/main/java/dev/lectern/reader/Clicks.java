package dev.lectern.reader;

import dev.lectern.note.LinkTarget;
import dev.lectern.note.StampReading;
import dev.lectern.page.Crumb;
import dev.lectern.page.Rendered;
import dev.lectern.session.Offer;
import dev.lectern.session.ReadingSession;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Where clicks on the page lead: the session follows them, and what it offers instead stands
/// beside what was clicked. Belongs to the JavaFX thread.
final class Clicks {

    private final ReadingSession session;
    private final BiConsumer<String, Object> page;

    /// The newest, if the page that it was on still shows it.
    private Optional<Clicked> newest = Optional.empty();

    /// A thing on a page, by its number among those of its kind.
    private record Clicked(int page, String kind, int index) {}

    /// What `note.js` takes to make an offer.
    private record PageOffer(Clicked at, String sentence, List<String> choices) {}

    /// @param page calls a function of the page with an argument
    Clicks(ReadingSession session, BiConsumer<String, Object> page) {
        this.session = session;
        this.page = page;
    }

    /// Follows a click on a page's stamp, link or crumb.
    void hear(PageMessage.Click click, Rendered on) {
        switch (click) {
            case PageMessage.StampClicked(int number, int stamp) ->
                    PageMessage.named(on.page().stamps(), stamp)
                            .ifPresent(reading ->
                                    follow(
                                            new Clicked(number, "stamp", stamp),
                                            target(reading),
                                            on));
            case PageMessage.LinkClicked(int number, int link) ->
                    PageMessage.named(on.page().links(), link)
                            .ifPresent(target ->
                                    follow(new Clicked(number, "link", link), target, on));
            case PageMessage.CrumbClicked(int number, int crumb) ->
                    PageMessage.named(crumbs(on), crumb)
                            .flatMap(Crumb::target)
                            .ifPresent(target ->
                                    follow(new Clicked(number, "crumb", crumb), target, on));
        }
    }

    private void follow(Clicked what, LinkTarget target, Rendered on) {
        newest = Optional.of(what);
        session.follow(target, on);
    }

    /// Shows what the session offers in answer to the newest click.
    void show(Offer offer) {
        newest.ifPresent(at ->
                page.accept(
                        "card",
                        new PageOffer(
                                at,
                                offer.sentence(),
                                offer.choices().stream()
                                        .map(place -> Cards.choice(place, session))
                                        .toList())));
    }

    /// Another page is shown.
    void forget() {
        newest = Optional.empty();
    }

    private static List<Crumb> crumbs(Rendered shown) {
        return Stream.concat(shown.crumbs().stream(), shown.tags().stream()).toList();
    }

    private static LinkTarget target(StampReading reading) {
        return reading.time()
                .<LinkTarget>map(LinkTarget.ToMoment::new)
                .orElseGet(() -> new LinkTarget.Unreadable(reading.stamp().raw()));
    }
}
