package dev.lectern.page;

import dev.lectern.library.LibrarySnapshot;
import dev.lectern.library.VideoMoment;
import dev.lectern.library.VideoMoments;
import dev.lectern.markdown.PageWriter;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.video.TimeRanges;
import dev.lectern.video.Timestamp;
import dev.lectern.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes the page of a video: its notes, and all that they say of its moments in the order of time.
final class VideoPage {

    private final LibrarySnapshot vault;
    private final Place.OfVideo place;
    private final WatchedPart watched;
    private final PageWriter page = new PageWriter();

    VideoPage(Place.OfVideo place, LibrarySnapshot vault, WatchedPart watched) {
        this.vault = vault;
        this.place = place;
        this.watched = watched;
    }

    RenderedPlace page(VideoMoments moments) {
        List<VideoMoment> said = moments.inTime();
        List<NotePath> notes = VideoOrder.of(place.video(), vault);
        page.playButton(Words.say("page.video.play"));
        if (notes.isEmpty()) {
            page.paragraph(line -> line.text(Words.say("page.video.noNotes")));
        } else {
            notes(notes, said);
            moments(said);
        }
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(Crumb.of(Words.say("page.video")));
        notes.stream()
                .map(NotePath::folder)
                .distinct()
                .filter(folder -> !folder.isEmpty())
                .map(this::channel)
                .forEach(crumbs::add);
        crumbs.add(Crumb.of(Words.say("page.notes", notes.size())));
        crumbs.add(Crumb.of(Words.say("page.moments", said.size())));
        if (!watched.isNone()) {
            crumbs.add(Crumb.of(watched.sentence()));
        }
        if (!said.isEmpty()) {
            crumbs.add(Crumb.of(Words.say("page.cited", cited(moments))));
        }
        return new RenderedPlace(
                place,
                PlaceTitles.of(place, vault),
                crumbs,
                Optional.of(place.video()),
                page.page());
    }

    /// How long all passages are together that notes cite.
    private Timestamp cited(VideoMoments said) {
        TimeRanges cited = said.cited();
        TimeRanges within =
                watched.length()
                        .filter(length -> length.isPositive())
                        .map(length -> TimeRanges.upTo(new Timestamp(length)))
                        .map(cited::and)
                        .orElse(cited);
        return new Timestamp(within.length());
    }

    private Crumb channel(String folder) {
        Place channel = new Place.OfChannel(folder);
        return Crumb.to(new LinkTarget.ToPlace(channel), PlaceTitles.of(channel, vault));
    }

    private void notes(List<NotePath> notes, List<VideoMoment> said) {
        Map<NotePath, Long> moments =
                said.stream()
                        .collect(Collectors.groupingBy(VideoMoment::note, Collectors.counting()));
        page.heading(2, Words.say("page.heading.notes"));
        page.list(
                "notes",
                notes,
                (line, note) ->
                        line.link(to(note), vault.title(note))
                                .aside(Words.say("page.moments", moments.getOrDefault(note, 0L))));
    }

    private void moments(List<VideoMoment> said) {
        if (said.isEmpty()) {
            return;
        }
        page.heading(2, Words.say("page.heading.moments"));
        page.list(
                "moments",
                said,
                (line, moment) ->
                        line.stamp(moment.time())
                                .said(moment.sentence().text())
                                .source(
                                        new LinkTarget.ToPassage(
                                                moment.note(), moment.sentence().text()),
                                        vault.title(moment.note())));
    }

    private static LinkTarget to(NotePath note) {
        return new LinkTarget.ToNote(note, Optional.empty());
    }
}
