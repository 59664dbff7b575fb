package dev.lectern.graph;

import dev.lectern.library.LibrarySnapshot;
import dev.lectern.note.NotePath;
import dev.lectern.video.VideoRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;

/// What a map is made of.
///
/// @param notes in path order
/// @param videos what each of the notes is about
/// @param links by the positions of the notes
record Terrain(List<NotePath> notes, List<Optional<VideoRef>> videos, NoteLinks links) {

    Terrain {
        notes = List.copyOf(notes);
        videos = List.copyOf(videos);
        if (notes.size() != videos.size()) {
            throw new IllegalArgumentException("a video, or none, for each note");
        }
    }

    /// Surveys a vault, as far as it has been read. It unpacks all notes.
    static Terrain of(LibrarySnapshot vault, Extent extent, BooleanSupplier wanted) {
        List<NotePath> notes = vault.paths().stream().filter(extent::holds).toList();
        Map<NotePath, Integer> positions = HashMap.newHashMap(notes.size());
        for (int i = 0; i < notes.size(); i++) {
            positions.put(notes.get(i), i);
        }
        LongStream.Builder pairs = LongStream.builder();
        for (int i = 0; i < notes.size(); i++) {
            int from = i;
            goOnIf(wanted);
            vault.note(notes.get(i)).map(vault::linked).orElse(List.of()).stream()
                    .flatMap(to -> Optional.ofNullable(positions.get(to)).stream())
                    .forEach(to -> pairs.add(NoteLinks.pair(from, to)));
        }
        return new Terrain(
                notes,
                notes.stream().map(vault::video).toList(),
                NoteLinks.of(notes.size(), pairs.build()));
    }

    static void goOnIf(BooleanSupplier wanted) {
        if (!wanted.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
