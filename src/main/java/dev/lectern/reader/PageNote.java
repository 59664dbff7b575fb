package dev.lectern.reader;

import dev.lectern.note.Fault;
import dev.lectern.note.Link;
import dev.lectern.session.OpenNote;
import dev.lectern.session.OpenNote.Arrival;
import dev.lectern.session.RenderedNote;
import dev.lectern.words.Words;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A note as `note.js` takes it.
///
/// @param channel what the breadcrumb says, if the note names its channel
/// @param remark what stands beside the breadcrumb, perhaps nothing
/// @param pictures the addresses of the pictures in `html`, by what is in their `data-src`
/// @param heading the id to scroll to, if any
/// @param passage the text to scroll to and to light, if any
/// @param stamp the stamp to scroll to, and whose block to light, if any
/// @param scroll pixels to scroll to, if nothing else is wanted and the page is not to stay
record PageNote(
        int number,
        String title,
        @Nullable String channel,
        String remark,
        String faultsTitle,
        List<String> faults,
        String html,
        Map<String, URI> pictures,
        @Nullable String heading,
        @Nullable String passage,
        @Nullable Integer stamp,
        @Nullable Double scroll) {

    static PageNote of(OpenNote open, Map<String, URI> pictures) {
        RenderedNote rendered = open.rendered();
        List<Fault> faults = rendered.note().faults();
        Optional<String> channel = rendered.note().channel().map(Link::text);
        String siblings =
                rendered.siblings() > 1 ? Words.say("reader.siblings", rendered.siblings()) : "";
        return new PageNote(
                open.number(),
                rendered.note().title(),
                channel.orElse(null),
                channel.isPresent() && !siblings.isEmpty() ? " · " + siblings : siblings,
                Words.say("reader.faults", faults.size()),
                faults.stream().map(PageNote::sentence).toList(),
                rendered.page().html(),
                pictures,
                open.arrival() instanceof Arrival.AtHeading(String anchor) ? anchor : null,
                open.arrival() instanceof Arrival.AtPassage(String text) ? text : null,
                open.arrival() instanceof Arrival.AtStamp(int stamp) ? stamp : null,
                open.arrival() instanceof Arrival.AtScroll(double pixels) ? pixels : null);
    }

    private static String sentence(Fault fault) {
        return Words.say(
                "reader.fault",
                fault.line(),
                Words.say("check." + fault.kind().id(), fault.detail()));
    }
}
