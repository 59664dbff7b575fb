package dev.lectern.markdown;

import dev.lectern.markdown.Destinations.Meaning;
import dev.lectern.note.Fault;
import dev.lectern.note.Link;
import dev.lectern.note.Link.Destination;
import dev.lectern.note.Stamp;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the links and images of one block, in all the ways that they are written. Each reading
/// gives the place after it, or [Chunk#NONE] when there is nothing of the kind.
final class LinkScanner {

    private static final int NONE = Chunk.NONE;
    private static final Pattern WIDTH = Pattern.compile("(\\d{1,4})(?:x\\d{1,4})?");
    private static final Pattern TASK = Pattern.compile("[ \\t>]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+");
    private static final Pattern BARE =
            Pattern.compile("https?://[^\\s<>\"\\[\\]`|\\\\]+[^\\s<>\"\\[\\]`|\\\\.,;:!?'*_)~]");
    private static final Pattern ANGLE =
            Pattern.compile("<((?:https?://|mailto:)[^\\s<>]+|[\\w.+-]+@[\\w.-]*\\w)>");

    private final InlineScanner scanner;
    private final Chunk chunk;
    private final String s;
    private final Findings findings;
    private final MarkedText out;
    private final NoteContext context;
    private final StampScanner stamps;

    LinkScanner(InlineScanner scanner, StampScanner stamps, Source source) {
        this.scanner = scanner;
        this.stamps = stamps;
        this.chunk = source.chunk();
        this.s = chunk.text;
        this.findings = source.findings();
        this.out = source.out();
        this.context = source.context();
    }

    /// What is read, with what is known of it, and where it goes.
    record Source(Chunk chunk, Findings findings, MarkedText out, NoteContext context) {}

    /// Whatever begins with the bracket at `i`.
    int bracket(int i) {
        WikiLink wiki = WikiLink.at(chunk, i);
        if (wiki != null) {
            return wiki(i, wiki);
        }
        int close = chunk.partner(i);
        if (close == NONE) {
            return NONE;
        }
        if (isForParser(i, close)) {
            out.text(s, i, close + 1);
            return close + 1;
        }
        int next = s.startsWith("(", close + 1) ? markdown(i, close) : NONE;
        next = next == NONE ? stamps.times(i, close) : next;
        return next == NONE && s.startsWith("<", i + 1) ? stamps.wrapped(i + 1) : next;
    }

    /// Footnotes and the boxes of tasks are the Markdown parser's.
    private boolean isForParser(int i, int close) {
        if (s.startsWith("^", i + 1)) {
            return close > i + 2 && close - i < 100 && s.substring(i, close).indexOf(' ') < 0;
        }
        boolean box = close == i + 2 && " xX".indexOf(s.charAt(i + 1)) >= 0;
        return box && TASK.matcher(s).region(chunk.lineStart(i), i).matches();
    }

    private int wiki(int i, WikiLink wiki) {
        String raw = s.substring(i, wiki.end());
        int line = chunk.lineAt(i);
        if (!wiki.closed()) {
            findings.fault(line, Fault.Kind.UNCLOSED_LINK, raw);
        }
        List<Times.Span> times = Times.filling(s, wiki.targetStart(), wiki.targetEnd());
        if (!times.isEmpty()) {
            if (wiki.hasText() && !Times.isTime(s.substring(wiki.textStart(), wiki.textEnd()))) {
                scanner.scan(wiki.textStart(), wiki.textEnd());
                out.text(" ");
            }
            Stamp stamp = stamps.each(i, wiki.end(), times);
            findings.links.add(
                    new Link(
                            line,
                            raw,
                            new Destination.Time(stamp),
                            s.substring(times.getFirst().start(), times.getFirst().end())));
            return wiki.end();
        }
        String opening = s.substring(i, wiki.textStart());
        String closing = s.substring(wiki.textEnd(), wiki.end());
        Runnable text =
                () -> {
                    if (wiki.hasText()) {
                        scanner.scan(wiki.textStart(), wiki.textEnd());
                    }
                };
        switch (context.destinations().ofWiki(wiki.target(s))) {
            case Meaning.Leads(Destination to) ->
                    out.link(new MarkedText.LinkSource(line, raw, to, opening, closing), text);
            case Meaning.Time _, Meaning.Nowhere _ -> {
                if (wiki.hasText()) {
                    text.run();
                } else {
                    out.text(PlainText.inert(wiki.target(s)));
                }
            }
        }
        return wiki.end();
    }

    private int markdown(int i, int close) {
        int inside = stamps.skipSpaces(close + 2);
        if (s.startsWith("<a", inside)) {
            return stamps.inParentheses(i, close, inside);
        }
        MarkdownTarget target = MarkdownTarget.at(s, close + 1);
        if (target == null) {
            return NONE;
        }
        link(i, new Parts(i + 1, close, target.destination(), target.end()));
        return target.end();
    }

    /// A link's text, between `textStart` and `textEnd`, its destination as written and its end.
    private record Parts(int textStart, int textEnd, String destination, int end) {}

    private void link(int i, Parts parts) {
        String label = s.substring(parts.textStart(), parts.textEnd());
        String raw = s.substring(i, parts.end());
        int line = chunk.lineAt(i);
        switch (context.destinations().ofMarkdown(parts.destination(), label)) {
            case Meaning.Leads(Destination to) ->
                    out.link(
                            new MarkedText.LinkSource(
                                    line,
                                    raw,
                                    to,
                                    s.substring(i, parts.textStart()),
                                    s.substring(parts.textEnd(), parts.end())),
                            () -> scanner.scan(parts.textStart(), parts.textEnd()));
            case Meaning.Time(Optional<String> data) -> {
                boolean timed = Times.isTime(label);
                if (!timed) {
                    scanner.scan(parts.textStart(), parts.textEnd());
                    out.text(" ");
                }
                out.stamp(
                        line,
                        raw,
                        data,
                        Optional.of(label).filter(_ -> timed).map(StampScanner::bare));
            }
            case Meaning.Nowhere _ -> {
                if (Addresses.hasScheme(parts.destination())) {
                    findings.fault(line, Fault.Kind.UNSAFE_ADDRESS, raw);
                }
                scanner.scan(parts.textStart(), parts.textEnd());
            }
        }
    }

    /// `![[picture.png]]`, `![alt](picture.png)`, and notes that are embedded.
    int image(int i) {
        WikiLink wiki = WikiLink.at(chunk, i + 1);
        if (wiki != null) {
            String target = wiki.target(s);
            return Images.isImage(target)
                    ? picture(i, wiki.end(), target, s.substring(wiki.textStart(), wiki.textEnd()))
                    : embed(i, wiki);
        }
        int close = s.startsWith("[", i + 1) ? chunk.partner(i + 1) : NONE;
        MarkdownTarget target = close == NONE ? null : MarkdownTarget.at(s, close + 1);
        return target == null
                ? NONE
                : picture(i, target.end(), target.destination(), s.substring(i + 2, close));
    }

    /// A link with a sign before it, if it may lead to a note.
    private int embed(int i, WikiLink wiki) {
        boolean named =
                Times.filling(s, wiki.targetStart(), wiki.targetEnd()).isEmpty()
                        && context.destinations().ofWiki(wiki.target(s))
                                instanceof Meaning.Leads(Destination.Name _);
        if (named) {
            out.token(new Token.EmbedMark(findings.links.size(), "!"));
        }
        return wiki(i + 1, wiki);
    }

    /// @param text the picture's description, its width, or both with a bar between them
    private int picture(int i, int end, String source, String text) {
        String raw = s.substring(i, end);
        Optional<String> path = context.images().path(source);
        int bar = text.lastIndexOf('|');
        Matcher width = WIDTH.matcher(text.substring(bar + 1).strip());
        boolean wide = width.matches();
        String said = wide ? text.substring(0, Math.max(bar, 0)).strip() : text.strip();
        String alt = said.isEmpty() ? source : said;
        if (path.isPresent()) {
            int pixels = wide ? Integer.parseInt(width.group(1)) : 0;
            out.token(new Token.Image(path.get(), alt, pixels, raw));
            return end;
        }
        Optional<URI> address = Addresses.of(source);
        if (address.isPresent()) {
            Destination to = new Destination.Address(address.get());
            out.link(
                    new MarkedText.LinkSource(chunk.lineAt(i), raw, to, raw, ""),
                    () -> out.text(PlainText.inert(alt)));
        } else {
            out.text(PlainText.inert(alt));
        }
        return end;
    }

    /// `<a href="…">…</a>` and `<img src="…">`.
    int tag(int i, HtmlTag tag) {
        String raw = s.substring(i, tag.end());
        if (tag.closing()) {
            return tag.end();
        }
        if (tag.name().equals("img")) {
            return picture(
                    i, tag.end(), HtmlTag.attribute(raw, "src"), HtmlTag.attribute(raw, "alt"));
        }
        String href = HtmlTag.attribute(raw, "href");
        int close = indexWithin(s, "</a>", tag.end(), 1000);
        if (href.isEmpty()) {
            return raw.length() == 3 ? NONE : tag.end();
        }
        if (close < 0) {
            return tag.end();
        }
        link(i, new Parts(tag.end(), close, href, close + 4));
        return close + 4;
    }

    /// Where `part` begins, if it does within a distance: a search to the end of the text, made
    /// again and again, takes long.
    static int indexWithin(String text, String part, int from, int distance) {
        int found = text.substring(from, Math.min(text.length(), from + distance)).indexOf(part);
        return found < 0 ? found : from + found;
    }

    /// `<https://…>`.
    int angleAddress(int i) {
        Matcher matcher = ANGLE.matcher(s).region(i, s.length());
        return matcher.lookingAt() ? address(i, matcher.end(), matcher.group(1)) : NONE;
    }

    int bareAddress(int i, int to) {
        boolean starts = i == 0 || !Character.isLetterOrDigit(s.charAt(i - 1));
        if (!starts || !s.startsWith("http", i)) {
            return NONE;
        }
        Matcher matcher = BARE.matcher(s).region(i, to);
        return matcher.lookingAt() ? address(i, matcher.end(), matcher.group()) : NONE;
    }

    private int address(int i, int end, String written) {
        String scheme = written.indexOf('@') > 0 && !Addresses.hasScheme(written) ? "mailto:" : "";
        Optional<URI> address = Addresses.of(scheme + written);
        if (address.isEmpty()) {
            return NONE;
        }
        String raw = s.substring(i, end);
        Destination to = new Destination.Address(address.get());
        out.link(
                new MarkedText.LinkSource(chunk.lineAt(i), raw, to, "", ""),
                () -> out.text(PlainText.inert(written)));
        return end;
    }
}
