package dev.lectern.reader;

import dev.lectern.note.Place;
import dev.lectern.page.Rendered;
import dev.lectern.session.Offer;
import dev.lectern.session.Preview;
import dev.lectern.session.Previews;
import dev.lectern.session.Previews.Wanted;
import dev.lectern.session.ReadingSession;
import dev.lectern.words.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The cards on the page that show what links lead to. The pages in them have negative numbers.
/// Belongs to the JavaFX thread.
final class Cards {

    private final ReadingSession session;
    private final Previews previews;
    private final NoteSite site;
    private final BiConsumer<String, Object> call;
    private final Map<Integer, Card> cards = new LinkedHashMap<>();
    private int made;

    /// The words on a card's buttons.
    private record ButtonWords(String open, String pin, String close) {
        static ButtonWords said() {
            return new ButtonWords(
                    Words.say("preview.open"),
                    Words.say("preview.pin"),
                    Words.say("preview.close"));
        }
    }

    private record Card(int number, PageLink at, Wanted wanted, Preview preview) {}

    /// A link on a page, by both their numbers.
    record PageLink(int page, int link) {}

    /// A card as `cards.js` takes it: beside a link of a page, with a page's part or with choices.
    private record PageCard(
            int number,
            int page,
            int link,
            String title,
            @Nullable String html,
            Map<String, URI> pictures,
            List<String> choices,
            ButtonWords words) {}

    /// @param call calls a function of the page with an argument
    Cards(
            ReadingSession session,
            Previews previews,
            NoteSite site,
            BiConsumer<String, Object> call) {
        this.session = session;
        this.previews = previews;
        this.site = site;
        this.call = call;
    }

    /// Asks for the card of a link; it comes unless another link is asked about before.
    void ask(PageLink at, Wanted wanted) {
        previews.ask(wanted, answer -> answer.ifPresent(preview -> show(at, wanted, preview)));
    }

    private void show(PageLink at, Wanted wanted, Preview preview) {
        Card card = new Card(--made, at, wanted, preview);
        cards.put(card.number(), card);
        call.accept("cards.show", page(card));
    }

    /// Brings the cards on screen up to date with the vault.
    void renew() {
        List<Card> before = new ArrayList<>(cards.values());
        if (!before.isEmpty()) {
            previews.renew(
                    before.stream().map(Card::wanted).toList(),
                    answers -> {
                        for (int i = 0; i < before.size(); i++) {
                            Card card = before.get(i);
                            answers.get(i).ifPresent(preview -> renew(card, preview));
                        }
                    });
        }
    }

    private void renew(Card before, Preview preview) {
        Card card = new Card(before.number(), before.at(), before.wanted(), preview);
        if (!card.equals(before) && cards.replace(card.number(), card) != null) {
            call.accept("cards.renew", page(card));
        }
    }

    /// The page in a card.
    Optional<Rendered> rendered(int number) {
        return card(number)
                .flatMap(card ->
                        card.preview() instanceof Preview.OfPage(Rendered rendered, _)
                                ? Optional.of(rendered)
                                : Optional.of(card.wanted().from()));
    }

    /// Hears what happened to a card itself.
    void hear(PageMessage.OfCard message) {
        card(message.note())
                .ifPresent(card -> {
                    switch (message) {
                        case PageMessage.CardClosed(int number) -> cards.remove(number);
                        case PageMessage.CardOpened _ ->
                                session.follow(card.wanted().target(), card.wanted().from());
                    }
                });
    }

    /// What a card offers in place of a page.
    Optional<Offer> offer(int number) {
        return card(number)
                .flatMap(card ->
                        card.preview() instanceof Preview.OfOffer(Offer offer)
                                ? Optional.of(offer)
                                : Optional.empty());
    }

    private Optional<Card> card(int number) {
        return Optional.ofNullable(cards.get(number));
    }

    private PageCard page(Card card) {
        PageLink at = card.at();
        return switch (card.preview()) {
            case Preview.OfPage(Rendered rendered, var part) ->
                    new PageCard(
                            card.number(),
                            at.page(),
                            at.link(),
                            rendered.title(),
                            part.html(),
                            site.pictures(part.images()),
                            List.of(),
                            ButtonWords.said());
            case Preview.OfOffer(Offer offer) ->
                    new PageCard(
                            card.number(),
                            at.page(),
                            at.link(),
                            offer.sentence(),
                            null,
                            Map.of(),
                            offer.choices().stream().map(place -> choice(place, session)).toList(),
                            ButtonWords.said());
        };
    }

    /// What a choice is called in an offer.
    static String choice(Place place, ReadingSession session) {
        return place instanceof Place.OfMissing ? Words.say("offer.whoAsks") : session.title(place);
    }
}
