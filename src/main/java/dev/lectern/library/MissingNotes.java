package dev.lectern.library;

import dev.lectern.link.LinkResolver;
import dev.lectern.link.MissingNote;
import dev.lectern.note.Link;
import dev.lectern.note.Link.Destination;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Gathers the notes that links ask for in vain. A link asks for a note of its own folder, so one
/// name missing in two folders counts as two notes.
final class MissingNotes {

    private final Map<Wanted, Set<NotePath>> asking =
            new TreeMap<>(Comparator.comparing(Wanted::folder).thenComparing(Wanted::name));

    private record Wanted(String folder, String name) {}

    static List<MissingNote> of(NoteTable table, LinkResolver resolver) {
        MissingNotes missing = new MissingNotes();
        table.graph()
                .unanswered(resolver)
                .boxed()
                .flatMap(position -> table.noteAt(position).stream())
                .forEach(note -> missing.add(note, resolver));
        return missing.asking.entrySet().stream()
                .map(entry -> new MissingNote(entry.getKey().name(), List.copyOf(entry.getValue())))
                .sorted(
                        Comparator.comparingInt((MissingNote note) -> note.asking().size())
                                .reversed())
                .toList();
    }

    private void add(Note note, LinkResolver resolver) {
        for (Link link : note.links()) {
            if (link.destination() instanceof Destination.Name(String name, _)
                    && resolver.isMissing(note, link)) {
                asking.computeIfAbsent(
                                new Wanted(note.path().folder(), name), _ -> new LinkedHashSet<>())
                        .add(note.path());
            }
        }
    }
}
