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
/// What goes and what comes at the same time, and says the same, is one note; of several that say
/// the same, those of one file name are.
///
/// @param to by the path that is no more; a path that has come is not in it
record Moves(Map<NotePath, NotePath> to) {

    static final Moves NONE = new Moves(Map.of());

    Moves {
        to = Map.copyOf(to);
    }

    /// What a note says, wherever it lies.
    private record Content(FrontMatter frontMatter, NoteBody body, List<Fault> faults) {

        static Content of(Note note) {
            return new Content(note.frontMatter(), note.body(), note.faults());
        }
    }

    Moves and(List<Note> gone, List<Note> come) {
        Map<Content, List<NotePath>> arrivals =
                come.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Content::of,
                                        Collectors.mapping(Note::path, Collectors.toList())));
        Map<NotePath, NotePath> all = new HashMap<>(to);
        come.forEach(note -> all.remove(note.path()));
        for (Note note : gone) {
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
