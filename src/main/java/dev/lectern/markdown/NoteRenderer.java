package dev.lectern.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.lectern.note.Heading;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.ResolvedLink;
import dev.lectern.note.StampReading;
import java.util.List;

/// Renders a note that was read to safe HTML. Safe for use by many threads.
public final class NoteRenderer {

    private final Parser parser;
    private final HtmlRenderer renderer;

    public NoteRenderer() {
        DataHolder options = options();
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options).build();
    }

    /// The page of `read`. `stamps` are the readings of the note's stamps and `links` its resolved
    /// links, each in the note's order.
    public NotePage render(ReadNote read, List<StampReading> stamps, List<ResolvedLink> links) {
        String html = renderer.render(parser.parse(read.marked()));
        List<Heading> headings = read.note().headings();
        List<LinkTarget> targets = links.stream().map(ResolvedLink::target).toList();
        PageElements elements = new PageElements(stamps, targets, headings);
        String page = new PageBuilder(read.tokens(), elements).build(html);
        return new NotePage(page, stamps, targets, headings, images(read));
    }

    private static List<String> images(ReadNote read) {
        return read.tokens().stream()
                .filter(Token.Image.class::isInstance)
                .map(image -> ((Token.Image) image).path())
                .distinct()
                .toList();
    }

    /// Four spaces are indentation and nothing more: notes mean no code by them. Tags never reach
    /// the parser, so that any it sees are text.
    private static DataHolder options() {
        return new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(
                                TablesExtension.create(),
                                StrikethroughExtension.create(),
                                TaskListExtension.create(),
                                FootnoteExtension.create()))
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .toImmutable();
    }
}
