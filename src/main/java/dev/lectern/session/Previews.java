package dev.lectern.session;

import dev.lectern.fx.Latest;
import dev.lectern.markdown.NotePage;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.page.Pages;
import dev.lectern.page.Rendered;
import dev.lectern.video.Moment;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Makes previews in the background; of the links that are asked about only the newest is answered.
/// Belongs to the JavaFX thread.
public final class Previews {

    /// About three screens of a card.
    private static final int LENGTH = 5000;

    private final Pages pages;
    private final Screening screening;
    private final Latest asking;
    private final Latest renewing;

    /// A link, and the page on which it stands.
    public record Wanted(LinkTarget target, Rendered from) {}

    /// @param latest makes what answers one kind of question, in the background
    public Previews(Pages pages, Screening screening, Supplier<Latest> latest) {
        this.pages = pages;
        this.screening = screening;
        this.asking = latest.get();
        this.renewing = latest.get();
    }

    /// Asks for the preview of a link; what leads out of the vault has none.
    public void ask(Wanted wanted, Consumer<Optional<Preview>> answered) {
        Optional<Moment> end = screening.end().get();
        asking.ask(() -> preview(wanted, end), answered);
    }

    /// Asks for previews again that are on screen, in their order.
    public void renew(List<Wanted> wanted, Consumer<List<Optional<Preview>>> answered) {
        Optional<Moment> end = screening.end().get();
        renewing.ask(() -> wanted.stream().map(one -> preview(one, end)).toList(), answered);
    }

    private Optional<Preview> preview(Wanted wanted, Optional<Moment> end) {
        return switch (wanted.target()) {
            case LinkTarget.ToNote(NotePath note, Optional<String> heading) ->
                    Optional.of(part(new Place.OfNote(note), heading, end));
            case LinkTarget.ToPassage(NotePath note, _) ->
                    Optional.of(part(new Place.OfNote(note), Optional.empty(), end));
            case LinkTarget.ToPlace(Place place) -> Optional.of(part(place, Optional.empty(), end));
            case LinkTarget.ToHeading(String anchor) ->
                    Optional.of(part(wanted.from().place(), Optional.of(anchor), end));
            case LinkTarget.ToMoment _, LinkTarget.ToVideo _, LinkTarget.ToWeb _ ->
                    Optional.empty();
            case LinkTarget.SameVideo _,
                    LinkTarget.Ambiguous _,
                    LinkTarget.Missing _,
                    LinkTarget.Unreadable _ ->
                    Offer.of(wanted.target(), wanted.from().place(), pages.snapshot())
                            .map(Preview.OfOffer::new);
        };
    }

    private Preview part(Place place, Optional<String> heading, Optional<Moment> end) {
        Rendered rendered = pages.page(place, end);
        NotePage part = rendered.page().part(heading, LENGTH);
        return new Preview.OfPage(rendered, part);
    }
}
