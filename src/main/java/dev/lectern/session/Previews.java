package dev.lectern.session;

import dev.lectern.fx.Latest;
import dev.lectern.markdown.NotePage;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.page.Known;
import dev.lectern.page.Pages;
import dev.lectern.page.Rendered;
import java.io.UncheckedIOException;
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
        Known known = screening.known();
        asking.ask(() -> preview(wanted, known), answered);
    }

    /// Asks for previews again that are on screen, in their order.
    public void renew(List<Wanted> wanted, Consumer<List<Optional<Preview>>> answered) {
        Known known = screening.known();
        renewing.ask(() -> wanted.stream().map(one -> preview(one, known)).toList(), answered);
    }

    /// What can't be read is said where it was asked for, and goes as the card does.
    private Optional<Preview> preview(Wanted wanted, Known known) {
        try {
            return found(wanted, known);
        } catch (UncheckedIOException unreadable) {
            Offer offer = new Offer(Problems.sentence(unreadable), List.of());
            return Optional.of(new Preview.OfOffer(offer));
        }
    }

    private Optional<Preview> found(Wanted wanted, Known known) {
        return switch (wanted.target()) {
            case LinkTarget.ToNote(NotePath note, Optional<String> heading) ->
                    Optional.of(part(new Place.OfNote(note), heading, known));
            case LinkTarget.ToPassage(NotePath note, _) ->
                    Optional.of(part(new Place.OfNote(note), Optional.empty(), known));
            case LinkTarget.ToPlace(Place place) ->
                    Optional.of(part(place, Optional.empty(), known));
            case LinkTarget.ToHeading(String anchor) ->
                    Optional.of(part(wanted.from().place(), Optional.of(anchor), known));
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

    private Preview part(Place place, Optional<String> heading, Known known) {
        Rendered rendered = pages.page(place, known);
        NotePage part = rendered.page().part(heading, LENGTH);
        return new Preview.OfPage(rendered, part);
    }
}
