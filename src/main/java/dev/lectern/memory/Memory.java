package dev.lectern.memory;

import dev.lectern.memory.VideoMemory.Manner;
import dev.lectern.note.NotePath;
import dev.lectern.video.TimeRanges;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/// What is remembered of the reading of one vault. Immutable.
///
/// @param videos those that were on the player, the latest last
/// @param bookmarks the oldest first
/// @param recent the notes that were opened last, the latest first
public record Memory(
        SequencedMap<VideoRef, VideoMemory> videos,
        List<Bookmark> bookmarks,
        List<NotePath> recent) {

    public static final Memory EMPTY = new Memory(new LinkedHashMap<>(), List.of(), List.of());

    private static final int MOST_RECENT = 50;

    public Memory {
        videos = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(videos));
        bookmarks = List.copyOf(bookmarks);
        recent = List.copyOf(recent);
    }

    public static Memory of(Collection<Fact> facts) {
        Memory memory = EMPTY;
        for (Fact fact : facts) {
            memory = memory.after(fact);
        }
        return memory;
    }

    public VideoMemory of(VideoRef video) {
        return videos.getOrDefault(video, VideoMemory.NONE);
    }

    /// What is remembered once `fact` is known too.
    public Memory after(Fact fact) {
        return switch (fact) {
            case Fact.Left(VideoRef video, Timestamp at) -> with(video, known -> known.at(at));
            case Fact.Played(VideoRef video, Manner manner) ->
                    with(video, known -> known.with(manner));
            case Fact.Watched(VideoRef video, TimeRanges ranges) ->
                    with(video, known -> known.with(ranges));
            case Fact.Marked(Bookmark bookmark) -> with(bookmark);
            case Fact.Unmarked(String id) ->
                    new Memory(
                            videos,
                            bookmarks.stream().filter(mark -> !mark.id().equals(id)).toList(),
                            recent);
            case Fact.Opened(NotePath note) -> with(note);
        };
    }

    private Memory with(VideoRef video, UnaryOperator<VideoMemory> change) {
        LinkedHashMap<VideoRef, VideoMemory> changed = new LinkedHashMap<>(videos);
        changed.putLast(video, change.apply(of(video)));
        return new Memory(changed, bookmarks, recent);
    }

    private Memory with(Bookmark bookmark) {
        List<Bookmark> changed = new ArrayList<>(bookmarks);
        changed.replaceAll(mark -> mark.id().equals(bookmark.id()) ? bookmark : mark);
        if (!changed.contains(bookmark)) {
            changed.add(bookmark);
        }
        return new Memory(videos, changed, recent);
    }

    private Memory with(NotePath note) {
        List<NotePath> changed = new ArrayList<>(recent);
        changed.remove(note);
        changed.addFirst(note);
        return new Memory(
                videos, bookmarks, changed.subList(0, Math.min(MOST_RECENT, changed.size())));
    }

    /// The fewest facts that this follows from.
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (Map.Entry<VideoRef, VideoMemory> entry : videos.entrySet()) {
            VideoMemory video = entry.getValue();
            facts.add(new Fact.Left(entry.getKey(), video.position()));
            video.manner()
                    .map(manner -> new Fact.Played(entry.getKey(), manner))
                    .ifPresent(facts::add);
            if (!video.watched().spans().isEmpty()) {
                facts.add(new Fact.Watched(entry.getKey(), video.watched()));
            }
        }
        bookmarks.stream().map(Fact.Marked::new).forEach(facts::add);
        recent.reversed().stream().map(Fact.Opened::new).forEach(facts::add);
        return facts;
    }
}
