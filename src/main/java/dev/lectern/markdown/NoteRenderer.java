package dev.lectern.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import dev.lectern.note.ResolvedLink;
import dev.lectern.note.StampReading;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/// Renders a note that was read to safe HTML. Safe for use by many threads.
public final class NoteRenderer {

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().build();

    /// The page of `read`. `stamps` are the readings of the note's stamps and `links` its resolved
    /// links, each in the note's order.
    public NotePage render(ReadNote read, List<StampReading> stamps, List<ResolvedLink> links) {
        String html = renderer.render(parser.parse(read.text()));
        String safe = Jsoup.clean(html, Safelist.basic());
        return new NotePage(safe, stamps, links, read.note().headings());
    }
}
