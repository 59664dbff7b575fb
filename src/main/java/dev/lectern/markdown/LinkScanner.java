package dev.lectern.markdown;

import dev.lectern.markdown.Destinations.Meaning;
import dev.lectern.note.Fault;
import dev.lectern.note.Link;
import dev.lectern.note.Link.Destination;
import dev.lectern.note.Stamp;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the links, stamps and images of one block, in all the ways that they are written. Each
/// reading gives the place after it, or [Chunk#NONE] when there is nothing of the kind.
final class LinkScanner {

    private static final int NONE = Chunk.NONE;
    private static final Pattern WIDTH = Pattern.compile("\\d+(?:x\\d+)?");
    private static final Pattern TASK = Pattern.compile("[ \\t>]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+");
    private static final Pattern BARE =
            Pattern.compile("https?://[^\\s<>\"\\[\\]`|\\\\]+[^\\s<>\"\\[\\]`|\\\\.,;:!?'*_)~]");
    private static final Pattern ANGLE =
            Pattern.compile("<((?:https?://|mailto:)[^\\s<>]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)>");
    private static final Pattern SEPARATORS = Pattern.compile("(?:[\\s,;|&–—-]|and\\b|to\\b)+");

    private final InlineScanner scanner;
    private final Chunk chunk;
    private final String s;
    private final Findings findings;
    private final MarkedText out;
    private final NoteContext context;

    LinkScanner(
            InlineScanner scanner,
            Chunk chunk,
            Findings findings,
            MarkedText out,
            NoteContext context) {
        this.scanner = scanner;
        this.chunk = chunk;
        this.s = chunk.text;
        this.findings = findings;
        this.out = out;
        this.context = context;
    }

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
        next = next == NONE ? times(i, close) : next;
        return next == NONE && s.startsWith("<", i + 1) ? wrappedStamps(i + 1) : next;
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
            Stamp stamp = stamps(i, wiki.end(), times);
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
                    } else {
                        out.text(PlainText.inert(wiki.target(s)));
                    }
                };
        switch (context.destinations().ofWiki(wiki.target(s))) {
            case Meaning.Leads(Destination to) ->
                    out.link(new MarkedText.LinkSource(line, raw, to, opening, closing), text);
            case Meaning.Time _, Meaning.Nowhere _ -> text.run();
        }
        return wiki.end();
    }

    private int markdown(int i, int close) {
        int inside = skipSpaces(close + 2);
        if (s.startsWith("<a", inside)) {
            return stampsInParentheses(i, close, inside);
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
                        Optional.of(label).filter(_ -> timed).map(LinkScanner::bare));
            }
            case Meaning.Nowhere _ -> {
                if (Addresses.hasScheme(parts.destination())) {
                    findings.fault(line, Fault.Kind.UNSAFE_ADDRESS, raw);
                }
                scanner.scan(parts.textStart(), parts.textEnd());
            }
        }
    }

    /// `[6:02](<a …>06:02</a>)`: one stamp written twice.
    private int stampsInParentheses(int i, int close, int inside) {
        StampTag first = StampTag.at(s, inside);
        if (first == null) {
            return NONE;
        }
        if (!Times.isTime(s.substring(i + 1, close))) {
            scanner.scan(i + 1, close);
            out.text(" ");
        }
        int end = inside;
        StampTag tag = first;
        while (tag != null) {
            stamp(end, tag);
            end = skipSeparators(tag.end());
            tag = StampTag.at(s, end);
        }
        return s.startsWith(")", end) ? end + 1 : end;
    }

    /// `[<a …>…</a>, <a …>…</a>]`: the brackets belong to the stamps. `i` is the first inside.
    int wrappedStamps(int i) {
        int end = i;
        for (StampTag tag = StampTag.at(s, i); tag != null; tag = StampTag.at(s, end)) {
            end = skipSeparators(tag.end());
        }
        int close = s.startsWith("\\]", end) ? end + 2 : s.startsWith("]", end) ? end + 1 : NONE;
        if (end == i || close == NONE) {
            return NONE;
        }
        scanner.scan(i, end);
        return close;
    }

    private int times(int i, int close) {
        if (close - i > 2000) {
            return NONE;
        }
        List<Times.Span> times = Times.filling(s, i + 1, close);
        if (times.isEmpty() || (times.size() == 1 && isSlice(i, close))) {
            return NONE;
        }
        stamps(i, close + 1, times);
        return close + 1;
    }

    /// `list[10:20]` is no point in a video.
    private boolean isSlice(int i, int close) {
        boolean shortTime = s.substring(i, close).chars().filter(c -> c == ':').count() == 1;
        return shortTime
                && i > 0
                && (Character.isLetterOrDigit(s.charAt(i - 1)) || s.charAt(i - 1) == '_');
    }

    /// Writes the stamps of a bracket; the first of them is given back.
    private Stamp stamps(int start, int end, List<Times.Span> times) {
        Stamp first = null;
        for (Times.Span time : times) {
            String written = s.substring(time.start(), time.end());
            if (first != null) {
                out.text(time.endsRange() ? " – " : ", ");
            }
            String raw = times.size() == 1 ? s.substring(start, end) : written;
            Stamp stamp =
                    out.stamp(
                            chunk.lineAt(time.start()),
                            raw,
                            Optional.empty(),
                            Optional.of(written));
            first = first == null ? stamp : first;
        }
        return Objects.requireNonNull(first);
    }

    /// Writes a stamp that is a tag, with what else its label says.
    void stamp(int i, StampTag tag) {
        int line = chunk.lineAt(i);
        String raw = s.substring(i, tag.end());
        if (!tag.sound()) {
            findings.fault(line, Fault.Kind.BROKEN_STAMP, raw);
        }
        Optional<Times.Span> time = Times.first(tag.label());
        Optional<String> label =
                time.map(span -> tag.label().substring(span.start(), span.end()))
                        .or(() -> Optional.of(bare(tag.label())).filter(text -> !text.isEmpty()));
        boolean prose =
                time.isEmpty() && tag.label().chars().filter(Character::isLetter).count() > 8;
        if (prose) {
            scanner.scan(tag.labelStart(), tag.labelStart() + tag.label().length());
            out.text(" ");
        }
        out.stamp(line, raw, tag.data(), prose ? Optional.empty() : label);
        time.ifPresent(span -> rest(tag, span.end()));
    }

    private void rest(StampTag tag, int from) {
        String rest = tag.label().substring(from);
        if (rest.chars().anyMatch(Character::isLetterOrDigit)) {
            scanner.scan(tag.labelStart() + from, tag.labelStart() + tag.label().length());
        }
    }

    private static String bare(String label) {
        return label.replaceAll("^[\\[(\\s]+|[\\])\\s]+$", "");
    }

    /// `![[picture.png]]`, `![alt](picture.png)`, and notes that are embedded.
    int image(int i) {
        WikiLink wiki = WikiLink.at(chunk, i + 1);
        if (wiki != null) {
            String target = wiki.target(s);
            if (!Images.isImage(target)) {
                return wiki(i + 1, wiki);
            }
            String text = s.substring(wiki.textStart(), wiki.textEnd()).strip();
            String alt = text.isEmpty() || WIDTH.matcher(text).matches() ? target : text;
            return picture(i, wiki.end(), target, alt);
        }
        int close = s.startsWith("[", i + 1) ? chunk.partner(i + 1) : NONE;
        MarkdownTarget target = close == NONE ? null : MarkdownTarget.at(s, close + 1);
        return target == null
                ? NONE
                : picture(i, target.end(), target.destination(), s.substring(i + 2, close));
    }

    private int picture(int i, int end, String source, String alt) {
        String raw = s.substring(i, end);
        Optional<String> path = context.images().path(source);
        if (path.isPresent()) {
            out.token(new Token.Image(path.get(), alt, raw));
            return end;
        }
        Optional<URI> address = Addresses.of(source);
        if (address.isPresent()) {
            Destination to = new Destination.Address(address.get());
            out.link(
                    new MarkedText.LinkSource(chunk.lineAt(i), raw, to, raw, ""),
                    () -> out.text(PlainText.inert(alt)));
        } else {
            out.text(PlainText.inert(alt.isBlank() ? source : alt));
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

    private int skipSpaces(int i) {
        int end = i;
        while (end < s.length() && s.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private int skipSeparators(int i) {
        Matcher separators = SEPARATORS.matcher(s).region(i, s.length());
        return separators.lookingAt() ? separators.end() : i;
    }
}
