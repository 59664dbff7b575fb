package dev.lectern.page;

import dev.lectern.library.LibrarySnapshot;
import dev.lectern.link.Backlink;
import dev.lectern.markdown.PageWriter;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the page of a note that is not there: which notes have names like its own, and who asks
/// for it.
final class MissingPage {

    private final Place.OfMissing place;
    private final LibrarySnapshot vault;
    private final PageWriter page = new PageWriter();

    MissingPage(Place.OfMissing place, LibrarySnapshot vault) {
        this.place = place;
        this.vault = vault;
    }

    RenderedPlace page(List<Backlink> asking) {
        near();
        asking(asking);
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(Crumb.of(Words.say("page.missing")));
        if (!place.folder().isEmpty()) {
            Place channel = new Place.OfChannel(place.folder());
            crumbs.add(Crumb.to(new LinkTarget.ToPlace(channel), PlaceTitles.of(channel, vault)));
        }
        crumbs.add(Crumb.of(Words.say("page.asking", asking.size())));
        return new RenderedPlace(
                place, PlaceTitles.of(place, vault), crumbs, Optional.empty(), page.page());
    }

    private void near() {
        List<NotePath> near = vault.near(place.folder(), place.name());
        if (near.isEmpty()) {
            page.paragraph(line -> line.text(Words.say("page.missing.alone", place.name())));
        } else {
            page.paragraph(line -> line.text(Words.say("page.missing.near", place.name())));
            page.list(
                    "notes",
                    near,
                    (line, note) ->
                            line.link(
                                            new LinkTarget.ToNote(note, Optional.empty()),
                                            vault.title(note))
                                    .aside(note.folder()));
        }
    }

    private void asking(List<Backlink> asking) {
        if (!asking.isEmpty()) {
            page.heading(2, Words.say("page.heading.asking"));
            page.list(
                    "quotes",
                    asking,
                    (line, link) ->
                            line.link(
                                            new LinkTarget.ToPassage(
                                                    link.from(), link.sentence().text()),
                                            vault.title(link.from()))
                                    .aside(link.from().folder())
                                    .quote(link.sentence()));
        }
    }
}
