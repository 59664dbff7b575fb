package dev.lectern.page;

import dev.lectern.library.LibrarySnapshot;
import dev.lectern.markdown.PageWriter;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.words.Words;
import java.util.List;
import java.util.Optional;

/// Makes the page of a tag: the notes that have it.
final class TagPage {

    private TagPage() {}

    static RenderedPlace of(Place.OfTag tag, LibrarySnapshot vault) {
        PageWriter page = new PageWriter();
        List<NotePath> notes = vault.tagged(tag.tag());
        if (notes.isEmpty()) {
            page.paragraph(line -> line.text(Words.say("page.tag.noNotes")));
        }
        page.list(
                "notes",
                notes,
                (line, note) ->
                        line.link(new LinkTarget.ToNote(note, Optional.empty()), vault.title(note))
                                .aside(note.folder()));
        List<Crumb> crumbs =
                List.of(
                        Crumb.of(Words.say("page.tag")),
                        Crumb.of(Words.say("page.notes", notes.size())));
        return new RenderedPlace(
                tag, PlaceTitles.of(tag, vault), crumbs, Optional.empty(), page.page());
    }
}
