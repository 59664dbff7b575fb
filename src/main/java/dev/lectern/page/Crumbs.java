package dev.lectern.page;

import dev.lectern.library.LibrarySnapshot;
import dev.lectern.note.Link;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.Note;
import dev.lectern.note.Place;
import dev.lectern.note.ResolvedLink;
import dev.lectern.video.VideoRef;
import dev.lectern.words.Words;
import java.util.ArrayList;
import java.util.List;

/// Makes what stands above the title of a note: the ways up, to its channel and its video.
final class Crumbs {

    private Crumbs() {}

    static List<Crumb> of(Note note, List<ResolvedLink> links, LibrarySnapshot vault) {
        List<Crumb> crumbs = new ArrayList<>();
        if (note.path().isChannelNote()) {
            crumbs.add(channel(note));
        }
        note.channel()
                .map(channel -> Crumb.to(target(note, channel, links), channel.text()))
                .ifPresent(crumbs::add);
        note.video().map(video -> video(video, vault)).ifPresent(crumbs::add);
        return crumbs;
    }

    static Crumb tag(String tag) {
        return Crumb.to(new LinkTarget.ToPlace(new Place.OfTag(tag)), "#" + tag);
    }

    private static Crumb channel(Note note) {
        Place.OfChannel folder = new Place.OfChannel(note.path().folder());
        return Crumb.to(
                new LinkTarget.ToPlace(folder), Words.say("page.wholeChannel", folder.name()));
    }

    /// A channel without a note of its own is still a folder.
    private static LinkTarget target(Note note, Link channel, List<ResolvedLink> links) {
        LinkTarget target = links.get(note.links().indexOf(channel)).target();
        boolean inFolder = !note.path().folder().isEmpty();
        return target instanceof LinkTarget.Missing && inFolder
                ? new LinkTarget.ToPlace(new Place.OfChannel(note.path().folder()))
                : target;
    }

    private static Crumb video(VideoRef video, LibrarySnapshot vault) {
        return Crumb.to(
                new LinkTarget.ToPlace(new Place.OfVideo(video)),
                Words.say("page.notesOnVideo", vault.notesOf(video).size()));
    }
}
