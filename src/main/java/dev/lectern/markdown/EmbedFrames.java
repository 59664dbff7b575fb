package dev.lectern.markdown;

import dev.lectern.markdown.Embeds.Embed;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.Note;
import dev.lectern.note.ResolvedLink;
import dev.lectern.note.StampReading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Puts the notes that one note embeds into its page, each in a frame of its own. What can be
/// clicked in them follows the note's own links in number, and leads where it leads in the note
/// that it comes from.
final class EmbedFrames {

    private final Embeds embeds;
    private final List<ResolvedLink> links;
    private final List<LinkTarget> targets = new ArrayList<>();
    private final Set<String> images = new LinkedHashSet<>();
    private int frames;

    /// @param links those of the note itself
    EmbedFrames(Embeds embeds, List<ResolvedLink> links) {
        this.embeds = embeds;
        this.links = links;
        links.stream().map(ResolvedLink::target).forEach(targets::add);
    }

    /// Where the note's own links lead, and then those in the frames.
    List<LinkTarget> targets() {
        return targets;
    }

    /// The pictures in the frames.
    Set<String> images() {
        return images;
    }

    /// Makes a frame of the link behind `mark` if it stands alone and leads to a note; elsewhere
    /// the link is a link.
    void settle(Element mark, int link) {
        Element paragraph = mark.parent();
        Element title = mark.nextElementSibling();
        mark.remove();
        if (paragraph == null
                || title == null
                || paragraph.childrenSize() != 1
                || !paragraph.text().equals(title.text())
                || !(paragraph.normalName().equals("p") || paragraph.normalName().equals("li"))
                || !(links.get(link).target() instanceof LinkTarget.ToNote target)) {
            return;
        }
        Element frame = frame(title, links.get(link), target);
        if (paragraph.normalName().equals("p")) {
            paragraph.replaceWith(frame);
        } else {
            paragraph.empty().appendChild(frame);
        }
    }

    private Element frame(Element title, ResolvedLink link, LinkTarget.ToNote target) {
        Element frame = new Element("div").addClass("embed");
        frame.appendElement("div").addClass("embed-title").appendChild(title);
        switch (embeds.embed(target.note())) {
            case Embed.Refused(String sentence) ->
                    frame.appendElement("p").addClass("embed-said").text(sentence);
            case Embed.Shown(Note note, NotePage page) -> {
                if (link.link().text().equals(link.link().destination().shown())) {
                    title.text(title(note, page, target));
                }
                frame.appendChild(body(note, page, target));
            }
        }
        return frame;
    }

    private static String title(Note note, NotePage page, LinkTarget.ToNote target) {
        return page.headings().stream()
                .filter(heading -> Optional.of(heading.anchor()).equals(target.heading()))
                .findFirst()
                .map(heading -> note.title() + " > " + heading.text())
                .orElseGet(note::title);
    }

    private Element body(Note note, NotePage page, LinkTarget.ToNote target) {
        Element whole = Jsoup.parseBodyFragment(page.html()).body();
        Element body =
                target.heading()
                        .flatMap(anchor -> Optional.ofNullable(whole.getElementById(anchor)))
                        .map(heading -> Sections.of(heading, whole))
                        .orElse(whole);
        body.tagName("div").clearAttributes().addClass("embed-body");
        frames++;
        renameFootnotes(body);
        adopt(body, note, page);
        images.addAll(page.images());
        return body;
    }

    private void renameFootnotes(Element body) {
        String suffix = "-e" + frames;
        body.select("h1[id], h2[id], h3[id], h4[id], h5[id], h6[id]").removeAttr("id");
        body.select("[id]").forEach(place -> place.attr("id", place.id() + suffix));
        body.select("a.footnote").forEach(mark -> mark.attr("href", mark.attr("href") + suffix));
    }

    private void adopt(Element body, Note note, NotePage page) {
        int first = targets.size();
        int firstStamp = first + page.links().size();
        body.select("a[data-link]")
                .forEach(link -> link.attr("data-link", number(link, "data-link", first)));
        body.select("a[data-stamp]")
                .forEach(stamp ->
                        stamp.attr("data-link", number(stamp, "data-stamp", firstStamp))
                                .removeAttr("data-stamp"));
        page.links().stream().map(target -> from(note, target)).forEach(targets::add);
        page.stamps().stream().map(stamp -> from(note, stamp)).forEach(targets::add);
    }

    private static String number(Element element, String attribute, int first) {
        return Integer.toString(first + Integer.parseInt(element.attr(attribute)));
    }

    private static LinkTarget from(Note note, LinkTarget target) {
        return switch (target) {
            case LinkTarget.ToHeading(String anchor) ->
                    new LinkTarget.ToNote(note.path(), Optional.of(anchor));
            case LinkTarget.ToMoment(var time) ->
                    note.video()
                            .<LinkTarget>map(video -> new LinkTarget.ToVideo(video, time))
                            .orElseGet(() -> new LinkTarget.Unreadable(time.toString()));
            case LinkTarget.ToNote _,
                    LinkTarget.ToPlace _,
                    LinkTarget.ToPassage _,
                    LinkTarget.ToVideo _,
                    LinkTarget.ToWeb _,
                    LinkTarget.SameVideo _,
                    LinkTarget.Ambiguous _,
                    LinkTarget.Missing _,
                    LinkTarget.Unreadable _ ->
                    target;
        };
    }

    private static LinkTarget from(Note note, StampReading reading) {
        return from(
                note,
                reading.time()
                        .<LinkTarget>map(LinkTarget.ToMoment::new)
                        .orElseGet(() ->
                                new LinkTarget.Unreadable(StampWords.written(reading.stamp()))));
    }
}
