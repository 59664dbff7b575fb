package dev.lectern.library;

import dev.lectern.note.Fault;
import dev.lectern.note.FrontMatter;
import dev.lectern.note.Note;
import dev.lectern.note.NoteBody;
import dev.lectern.note.NotePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Where notes have gone that were renamed or put into another folder. Immutable.
///
/// What goes and what comes at the same time, and is alike, is one note; of several that are alike,
/// those of one file name are. Alike are notes of as many bytes with the same front matter,
/// headings, links and stamps.
///
/// @param to by the path that is no more; a path that has come is not in it
record Moves(Map<NotePath, NotePath> to) {

    static final Moves NONE = new Moves(Map.of());

    Moves {
        to = Map.copyOf(to);
    }

    /// What is known of a note, wherever it lies.
    private record Content(long bytes, FrontMatter frontMatter, NoteBody body, List<Fault> faults) {

        static Content of(PackedNote packed) {
            Note note = packed.note();
            return new Content(
                    packed.stamp().size(), note.frontMatter(), note.body(), note.faults());
        }
    }

    Moves and(List<PackedNote> gone, List<PackedNote> come) {
        Map<Content, List<NotePath>> arrivals =
                come.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Content::of,
                                        Collectors.mapping(PackedNote::path, Collectors.toList())));
        Map<NotePath, NotePath> all = new HashMap<>(to);
        come.forEach(note -> all.remove(note.path()));
        for (PackedNote note : gone) {
            List<NotePath> alike = arrivals.getOrDefault(Content.of(note), List.of());
            alike.stream()
                    .filter(path -> alike.size() == 1 || path.name().equals(note.path().name()))
                    .findFirst()
                    .ifPresent(path -> all.put(note.path(), path));
        }
        return new Moves(all);
    }

    /// Where the note is to be found that was at `path`. Ends, since a path that has come leads on
    /// only if its note went away after that.
    NotePath now(NotePath path) {
        NotePath at = path;
        for (NotePath next = to.get(at); next != null; next = to.get(at)) {
            at = next;
        }
        return at;
    }
}
