package dev.lectern.page;

import dev.lectern.library.LibrarySnapshot;
import dev.lectern.markdown.PageWriter;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.note.VideoSection;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import dev.lectern.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Makes the page of a folder of notes: the folders in it, its videos with their notes, and the
/// notes without a video.
final class ChannelPage {

    private static final int VIDEOS_IN_PART = 30;

    private final LibrarySnapshot vault;
    private final Place.OfChannel place;
    private final Function<VideoRef, WatchedPart> watched;
    private final Optional<NotePath> channelNote;
    private final PageWriter page = new PageWriter();

    /// By video, those that the channel note lists first and in its order.
    private final Map<VideoRef, List<NotePath>> byVideo = new LinkedHashMap<>();

    private final Map<VideoRef, String> titles = new LinkedHashMap<>();
    private final List<NotePath> withoutVideo = new ArrayList<>();

    /// @param watched how much of a video was
    ChannelPage(
            Place.OfChannel place, LibrarySnapshot vault, Function<VideoRef, WatchedPart> watched) {
        this.vault = vault;
        this.place = place;
        this.watched = watched;
        this.channelNote = vault.channelNote(place.folder());
        channelNote.flatMap(vault::note).map(Note::sections).ifPresent(this::takeOrder);
        vault.notesIn(place.folder()).stream()
                .filter(note -> !Optional.of(note).equals(channelNote))
                .forEach(this::add);
    }

    private void takeOrder(List<VideoSection> sections) {
        for (VideoSection section : sections) {
            byVideo.computeIfAbsent(section.video(), _ -> new ArrayList<>());
            titles.putIfAbsent(section.video(), section.title());
        }
    }

    private void add(NotePath note) {
        vault.video(note)
                .ifPresentOrElse(
                        video -> byVideo.computeIfAbsent(video, _ -> new ArrayList<>()).add(note),
                        () -> withoutVideo.add(note));
    }

    RenderedPlace page() {
        folders();
        List<VideoRef> withNotes =
                byVideo.keySet().stream().filter(video -> !notesOf(video).isEmpty()).toList();
        page.inParts(withNotes, VIDEOS_IN_PART, part -> part.forEach(this::video));
        notes(Words.say("page.heading.withoutVideo"), withoutVideo);
        withoutNotes(byVideo.keySet().stream().filter(video -> notesOf(video).isEmpty()).toList());
        int notes = vault.notesIn(place.folder()).size();
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(Crumb.of(Words.say("page.channel")));
        channelNote.map(this::channelNote).ifPresent(crumbs::add);
        crumbs.add(Crumb.of(Words.say("page.notes", notes)));
        crumbs.add(Crumb.of(Words.say("page.videos", withNotes.size())));
        progress(withNotes).ifPresent(crumbs::add);
        return new RenderedPlace(
                place, PlaceTitles.of(place, vault), crumbs, Optional.empty(), page.page());
    }

    /// How far the reader is with the videos; nothing before the first.
    private Optional<Crumb> progress(List<VideoRef> videos) {
        List<WatchedPart> begun =
                videos.stream().map(watched).filter(part -> !part.isNone()).toList();
        Duration time =
                begun.stream().map(WatchedPart::watched).reduce(Duration.ZERO, Duration::plus);
        return begun.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Crumb.of(
                                Words.say(
                                        "page.progress",
                                        begun.stream().filter(WatchedPart::isAll).count(),
                                        begun.stream().filter(WatchedPart::isPart).count(),
                                        new Timestamp(time))));
    }

    private List<NotePath> notesOf(VideoRef video) {
        return byVideo.getOrDefault(video, List.of());
    }

    private Crumb channelNote(NotePath note) {
        return Crumb.to(to(note), Words.say("page.channelNote"));
    }

    private void folders() {
        List<String> folders = vault.foldersIn(place.folder());
        if (!folders.isEmpty()) {
            page.heading(2, Words.say("page.heading.folders"));
            page.list(
                    "notes",
                    folders.stream().map(Place.OfChannel::new).toList(),
                    (line, folder) ->
                            line.link(new LinkTarget.ToPlace(folder), PlaceTitles.of(folder, vault))
                                    .aside(folder.folder()));
        }
    }

    private void video(VideoRef video) {
        String title = titles.getOrDefault(video, PlaceTitles.bare(video));
        LinkTarget target = new LinkTarget.ToPlace(new Place.OfVideo(video));
        WatchedPart part = watched.apply(video);
        page.heading(
                3,
                title,
                line -> {
                    line.link(target, title);
                    if (!part.isNone()) {
                        line.aside(part.sentence());
                    }
                });
        list(notesOf(video));
    }

    private void notes(String heading, List<NotePath> notes) {
        if (!notes.isEmpty()) {
            page.heading(2, heading);
            list(notes);
        }
    }

    private void list(List<NotePath> notes) {
        page.list("notes", notes, (line, note) -> line.link(to(note), vault.title(note)));
    }

    private void withoutNotes(List<VideoRef> videos) {
        if (!videos.isEmpty()) {
            page.heading(2, Words.say("page.heading.withoutNotes"));
            page.list(
                    "notes",
                    videos,
                    (line, video) ->
                            line.link(
                                    new LinkTarget.ToPlace(new Place.OfVideo(video)),
                                    titles.getOrDefault(video, PlaceTitles.bare(video))));
        }
    }

    private static LinkTarget to(NotePath note) {
        return new LinkTarget.ToNote(note, Optional.empty());
    }
}
