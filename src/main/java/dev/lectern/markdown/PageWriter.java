package dev.lectern.markdown;

import dev.lectern.note.Excerpt;
import dev.lectern.note.Excerpt.Mark;
import dev.lectern.note.Heading;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.Stamp;
import dev.lectern.note.StampReading;
import dev.lectern.note.StampRule;
import dev.lectern.video.Timestamp;
import dev.lectern.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jsoup.nodes.Entities;

/// Writes a page that is no note's, of the same elements as a note's: all text is escaped, links
/// and stamps are numbered.
///
/// Of a long list the page shows the beginning, and the next part when the reader wants it.
public final class PageWriter {

    private final List<StampReading> stamps = new ArrayList<>();
    private final List<LinkTarget> links = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final PageElements elements = new PageElements(stamps, links, headings);
    private final Anchors anchors = new Anchors();
    private final StringBuilder html = new StringBuilder();

    /// What stands in one line, written from left to right.
    public final class Line {

        private Line() {}

        public Line text(String text) {
            html.append(Entities.escape(text));
            return this;
        }

        /// What a note says, and after it [#source].
        public Line said(String text) {
            html.append("<span class=\"said\" dir=\"auto\">");
            return text(text).close("span");
        }

        /// Text that is less important than what stands before it.
        public Line aside(String text) {
            html.append(" <span class=\"aside\" dir=\"auto\">")
                    .append(Entities.escape(text))
                    .append("</span>");
            return this;
        }

        public Line link(LinkTarget target, String text) {
            links.add(target);
            html.append(elements.link(links.size() - 1));
            return text(text.isBlank() ? "…" : text).close("a");
        }

        /// Where the line comes from, behind it.
        public Line source(LinkTarget target, String text) {
            html.append(" <span class=\"source\">");
            return link(target, text).close("span");
        }

        public Line stamp(Timestamp time) {
            Stamp stamp =
                    new Stamp(0, time.toString(), Optional.of(time.toString()), Optional.empty());
            stamps.add(new StampReading(stamp, Optional.of(time), StampRule.LITERAL));
            html.append(elements.stamp(stamps.size() - 1)).append(' ');
            return this;
        }

        /// A piece of a note, with its marks, as a block of its own.
        public Line quote(Excerpt excerpt) {
            html.append("<div class=\"quote\" dir=\"auto\">");
            int from = 0;
            for (Mark mark : excerpt.marks()) {
                if (mark.start() >= from) {
                    text(excerpt.text().substring(from, mark.start()));
                    html.append("<mark>");
                    text(excerpt.text().substring(mark.start(), mark.end()));
                    html.append("</mark>");
                    from = mark.end();
                }
            }
            return text(excerpt.text().substring(from)).close("div");
        }

        private Line close(String tag) {
            html.append("</").append(tag).append('>');
            return this;
        }
    }

    public void heading(int level, String text, Consumer<Line> line) {
        Heading heading = new Heading(level, text, 0, anchors.of(text));
        headings.add(heading);
        html.append("<h%d id=\"%s\" dir=\"auto\">".formatted(level, heading.anchor()));
        line.accept(new Line());
        html.append("</h%d>".formatted(level));
    }

    public void heading(int level, String text) {
        heading(level, text, line -> line.text(text));
    }

    public void paragraph(Consumer<Line> line) {
        html.append("<p dir=\"auto\">");
        line.accept(new Line());
        html.append("</p>");
    }

    /// Writes the button that plays the page's video, and pauses it.
    public void playButton(String text) {
        html.append("<p><button class=\"play\">")
                .append(Entities.escape(text))
                .append("</button></p>");
    }

    /// Writes a list, long ones in parts.
    ///
    /// @param kind what the list is of, for styles
    public <T> void list(String kind, List<T> items, BiConsumer<Line, T> writer) {
        inParts(
                items,
                100,
                part -> {
                    html.append("<ul class=\"entries %s\">".formatted(kind));
                    for (T item : part) {
                        html.append("<li dir=\"auto\">");
                        writer.accept(new Line(), item);
                        html.append("</li>");
                    }
                    html.append("</ul>");
                });
    }

    /// Writes many items in parts: each but the first is hidden behind a button that tells how many
    /// are left. The script of the page shows what stands behind a button.
    public <T> void inParts(List<T> items, int size, Consumer<List<T>> writer) {
        int hidden = 0;
        for (int from = 0; from < items.size(); from += size) {
            if (from > 0) {
                html.append("<button class=\"more\">")
                        .append(Entities.escape(more(items.size() - from)))
                        .append("</button><div hidden>");
                hidden++;
            }
            writer.accept(items.subList(from, Math.min(items.size(), from + size)));
        }
        html.append("</div>".repeat(hidden));
    }

    private static String more(int left) {
        return Words.say("page.more", left);
    }

    public NotePage page() {
        return new NotePage(html.toString(), stamps, links, headings, List.of());
    }
}
