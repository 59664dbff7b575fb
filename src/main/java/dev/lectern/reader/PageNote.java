package dev.lectern.reader;

import dev.lectern.note.Fault;
import dev.lectern.note.Heading;
import dev.lectern.page.Crumb;
import dev.lectern.page.Rendered;
import dev.lectern.page.RenderedNote;
import dev.lectern.page.RenderedPlace;
import dev.lectern.session.OpenNote.Arrival;
import dev.lectern.session.OpenPage;
import dev.lectern.words.Words;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A page as `note.js` takes it.
///
/// @param crumbs what stands above the title
/// @param tags what stands below it
/// @param empty what is said when `html` is
/// @param pictures the addresses of the pictures in `html`, by what is in their `data-src`
/// @param headings the ids of the headings in `html`, in order
/// @param heading the id to scroll to, if any
/// @param passage the text to scroll to and to light, if any
/// @param stamp the stamp to scroll to, and whose block to light, if any
/// @param scroll pixels to scroll to, if nothing else is wanted and the page is not to stay
record PageNote(
        int number,
        String title,
        List<PageCrumb> crumbs,
        List<PageCrumb> tags,
        String faultsTitle,
        List<String> faults,
        String html,
        String empty,
        Map<String, URI> pictures,
        List<String> headings,
        @Nullable String heading,
        @Nullable String passage,
        @Nullable Integer stamp,
        @Nullable Double scroll) {

    /// A crumb, and whether it leads anywhere.
    record PageCrumb(String text, boolean link) {
        static PageCrumb of(Crumb crumb) {
            return new PageCrumb(crumb.text(), crumb.target().isPresent());
        }
    }

    static PageNote of(OpenPage open, Map<String, URI> pictures) {
        Rendered rendered = open.rendered();
        List<Fault> faults = faults(rendered);
        return new PageNote(
                open.number(),
                rendered.title(),
                rendered.crumbs().stream().map(PageCrumb::of).toList(),
                rendered.tags().stream().map(PageCrumb::of).toList(),
                Words.say("reader.faults", faults.size()),
                faults.stream().map(PageNote::sentence).toList(),
                rendered.page().html(),
                Words.say("reader.emptyNote"),
                pictures,
                rendered.page().headings().stream().map(Heading::anchor).toList(),
                open.arrival() instanceof Arrival.AtHeading(String anchor) ? anchor : null,
                open.arrival() instanceof Arrival.AtPassage(String text) ? text : null,
                open.arrival() instanceof Arrival.AtStamp(int stamp) ? stamp : null,
                open.arrival() instanceof Arrival.AtScroll(double pixels) ? pixels : null);
    }

    private static List<Fault> faults(Rendered rendered) {
        return switch (rendered) {
            case RenderedNote note -> note.note().faults();
            case RenderedPlace _ -> List.of();
        };
    }

    private static String sentence(Fault fault) {
        return Words.say(
                "reader.fault",
                fault.line(),
                Words.say("check." + fault.kind().id(), fault.detail()));
    }
}
