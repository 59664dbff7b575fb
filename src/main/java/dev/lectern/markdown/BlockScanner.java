package dev.lectern.markdown;

import dev.lectern.note.Heading;
import dev.lectern.note.Link;
import dev.lectern.note.Link.Destination;
import dev.lectern.note.VideoSection;
import dev.lectern.video.VideoRef;
import dev.lectern.video.YouTubeAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Goes through the lines of a body block by block and writes the text for the Markdown parser.
final class BlockScanner {

    static final int DEEPEST_INDENT = 60;

    /// The markers of quotes and items, and how one may end.
    static final Pattern MARKERS = Pattern.compile("(?:[ \\t]*+(?:>|[-*+]|\\d{1,9}[.)])){1,40}+");

    static final String MARKER_ENDS = ">-*+.)";

    private static final Pattern CLOSING = Pattern.compile("[ \\t]++#++$");
    private static final Pattern ITEM =
            Pattern.compile("[ \\t>]*+(?:[-*+]|\\d{1,9}[.)])(?:[ \\t]|\\z)");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(={2,}|-{2,})[ \\t]*");
    private static final Pattern RULE = Pattern.compile(" {0,3}-{3,}[ \\t]*");

    /// A parser looks at a paragraph again for each of its lines.
    private static final int LONGEST_PARAGRAPH = 5000;

    private static final int LONGEST_TITLE = 120;
    private static final int DEEPEST = 10;
    private static final char EMPTY = ' ';

    private final Findings findings;
    private final NoteContext context;
    private final MarkedText out;
    private final List<Line> block = new ArrayList<>();
    private final Anchors anchors = new Anchors();
    private final List<VideoSection> sections = new ArrayList<>();
    private final String title;
    private boolean titleSeen;
    private boolean inSection;
    private int linesSinceGap;

    BlockScanner(Findings findings, NoteContext context, String title) {
        this.findings = findings;
        this.context = context;
        this.out = new MarkedText(findings);
        this.title = title;
    }

    /// The text for the Markdown parser.
    String scan(List<Line> lines) {
        for (Line line : lines) {
            if (line.isText()) {
                text(line);
            } else {
                flush();
                out.code(line.text(), line.number());
                out.text("\n");
            }
        }
        flush();
        return out.toString();
    }

    List<VideoSection> sections() {
        return sections;
    }

    /// Writes a line that a program left behind.
    void residue(Line line) {
        out.token(new Token.ResidueMark(""));
        inline(line.text().strip(), line.number(), out);
        out.text("\n\n");
    }

    private void text(Line line) {
        String text = line.text();
        linesSinceGap++;
        if (linesSinceGap > LONGEST_PARAGRAPH) {
            flush();
            out.text("\n");
            linesSinceGap = 0;
        }
        // Most lines are prose, and matching them with all of the patterns takes long.
        char first = first(text);
        if (first == EMPTY) {
            flush();
            out.text(text.length() > DEEPEST_INDENT ? "\n" : text.stripTrailing() + "\n");
            linesSinceGap = 0;
        } else if (first == '#' && headingLevel(text) > 0) {
            flush();
            heading(line);
        } else if (text.contains("[!") && isQuotedCallout(text)) {
            flush();
            callout(line);
        } else if ("=-".indexOf(first) >= 0 && UNDERLINE.matcher(text).matches() && underlines()) {
            underlined(text.strip().charAt(0) == '=' ? 1 : 2);
        } else if (first == '-' && RULE.matcher(text).matches()) {
            flush();
            out.text("\n---\n");
        } else {
            if (isItemStart(first) && ITEM.matcher(text).lookingAt()) {
                flush();
            }
            block.add(Character.isLetter(text.charAt(0)) ? line : line.with(shallow(text)));
        }
    }

    /// The first character inside the quotes, or [#EMPTY] if there is none.
    private static char first(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '>' && !Character.isWhitespace(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return EMPTY;
    }

    private static boolean isItemStart(char c) {
        return "-*+".indexOf(c) >= 0 || (c >= '0' && c <= '9');
    }

    /// Deeper quotes and lists than anybody writes are text: a parser's stack is finite.
    private static String shallow(String text) {
        if (hasFewMarkers(text)) {
            return text;
        }
        Matcher markers = MARKERS.matcher(text);
        if (!markers.lookingAt() || markers.end() <= DEEPEST * 2) {
            return text;
        }
        String bare = markers.group().replaceAll("[ \\t]+", "");
        return bare.length() <= DEEPEST
                ? text
                : bare.substring(0, 1) + " \\" + text.substring(1).stripLeading();
    }

    private static boolean hasFewMarkers(String text) {
        int end = Math.min(text.length(), DEEPEST * 2 + 1);
        for (int i = 0; i < end; i++) {
            if (" \t>-*+.)0123456789".indexOf(text.charAt(i)) < 0) {
                return true;
            }
        }
        return text.length() <= DEEPEST * 2;
    }

    /// The level of the heading that a line with a `#` in front, perhaps in quotes, is; 0 if it is
    /// none.
    private static int headingLevel(String text) {
        int start = 0;
        while (start < 3 && text.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) == '#') {
            end++;
        }
        boolean apart = end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == '\t';
        return apart && end - start <= 6 ? end - start : 0;
    }

    private void flush() {
        if (!block.isEmpty()) {
            String text = text(block);
            int firstLink = findings.links.size();
            inline(text, block.getFirst().number(), out);
            out.text("\n");
            block.clear();
            collectTopics(firstLink);
        }
    }

    private static String text(List<Line> block) {
        if (block.size() == 1) {
            return block.getFirst().text();
        }
        StringJoiner lines = new StringJoiner("\n");
        block.forEach(line -> lines.add(line.text()));
        return lines.toString();
    }

    private void inline(String text, int line, MarkedText to) {
        new InlineScanner(new Chunk(text, line), findings, context, to).scan();
    }

    private boolean underlines() {
        return block.size() == 1
                && !ITEM.matcher(block.getFirst().text()).lookingAt()
                && !block.getFirst().text().startsWith(">")
                && !block.getFirst().text().startsWith("|")
                && block.getFirst().text().length() <= LONGEST_TITLE;
    }

    private void underlined(int level) {
        Line line = block.removeLast();
        heading(line, level, line.text().strip());
    }

    private void heading(Line line) {
        int level = headingLevel(line.text());
        String written = line.text().substring(line.text().indexOf('#') + level).strip();
        written = written.endsWith("#") ? CLOSING.matcher(written).replaceFirst("") : written;
        Matcher callout = CalloutLines.CALLOUT.matcher(written);
        String text = callout.matches() ? callout.group(4).strip() : written;
        if (!text.isEmpty()) {
            heading(line, level, text);
        }
    }

    private void heading(Line line, int level, String text) {
        int firstLink = findings.links.size();
        int mark = findings.tokens.size();
        findings.tokens.add(new Token.HeadingMark(findings.headings.size(), ""));
        MarkedText heading = new MarkedText(findings);
        inline(text, line.number(), heading);
        String marked = heading.toString();
        String plain = findings.plain(marked);
        boolean repeatsTitle = level == 1 && !titleSeen && isSame(plain, title);
        titleSeen |= level == 1;
        beginSection(line, level, plain, firstLink);
        if (repeatsTitle) {
            return;
        }
        out.text("#".repeat(level) + " ");
        if (!plain.isEmpty()) {
            findings.headings.add(new Heading(level, plain, line.number(), anchors.of(plain)));
            out.marker(mark);
        }
        out.text(marked);
        out.text("\n");
    }

    private static boolean isSame(String heading, String title) {
        return Anchors.letters(heading).equals(Anchors.letters(title));
    }

    private static boolean isQuotedCallout(String text) {
        Matcher callout = CalloutLines.CALLOUT.matcher(text);
        return callout.matches() && callout.group(1).indexOf('>') >= 0;
    }

    private static Matcher matched(Pattern pattern, Line line) {
        Matcher matcher = pattern.matcher(line.text());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(line.text());
        }
        return matcher;
    }

    private void callout(Line line) {
        Matcher callout = matched(CalloutLines.CALLOUT, line);
        String prefix = callout.group(1);
        out.text(prefix);
        out.token(
                new Token.CalloutMark(
                        callout.group(2).strip(),
                        callout.group(3),
                        "[!" + callout.group(2) + "]" + callout.group(3) + " "));
        inline(callout.group(4).strip(), line.number(), out);
        out.text("\n" + Fences.indentation(prefix).stripTrailing() + "\n");
    }

    /// A heading that is a link to a video begins the list of that video's topics.
    private void beginSection(Line line, int level, String plain, int firstLink) {
        boolean alone = findings.links.size() == firstLink + 1;
        Optional<VideoRef> video =
                alone && level == 3 ? videoOf(findings.links.get(firstLink)) : Optional.empty();
        video.ifPresent(
                ref -> sections.add(new VideoSection(line.number(), plain, ref, List.of())));
        inSection = video.isPresent();
    }

    private static Optional<VideoRef> videoOf(Link link) {
        return link.destination() instanceof Destination.Address(URI address)
                ? YouTubeAddress.of(address.toString()).flatMap(YouTubeAddress::video)
                : Optional.empty();
    }

    private void collectTopics(int firstLink) {
        if (!inSection || firstLink == findings.links.size()) {
            return;
        }
        VideoSection section = sections.removeLast();
        List<Link> topics = new ArrayList<>(section.topics());
        topics.addAll(findings.links.subList(firstLink, findings.links.size()));
        sections.add(new VideoSection(section.line(), section.title(), section.video(), topics));
    }
}
