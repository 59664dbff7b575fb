package dev.lectern.markdown;

import dev.lectern.note.Fault;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the text of one block from left to right, writes it out with the dialect's constructs
/// replaced by markers, and records what it finds.
final class InlineScanner {

    /// Where nothing but characters can begin: up to a sign, two spaces, an address or an image.
    private static final PlainRun PLAIN = new PlainRun("\\`<[]$\t*_~", "  \t", "ht", "![");

    private static final int DEEPEST = 8;
    private static final int LONGEST_COMMENT = 5000;
    private static final int MOST_EMPHASIS = 1000;
    private static final Pattern UNSAFE =
            Pattern.compile("(?is)<.*\\s(?:on\\w+|style|srcdoc)\\s*=.*");

    private final Chunk chunk;
    private final String s;
    private final char[] chars;
    private final Findings findings;
    private final MarkedText out;
    private final StampScanner stamps;
    private final LinkScanner links;
    private final TexMath math;
    private int depth;
    private int emphasis;

    InlineScanner(Chunk chunk, Findings findings, NoteContext context, MarkedText out) {
        this.chunk = chunk;
        this.s = chunk.text;
        this.chars = chunk.chars;
        this.findings = findings;
        this.out = out;
        LinkScanner.Source source = new LinkScanner.Source(chunk, findings, out, context);
        this.stamps = new StampScanner(this, source);
        this.links = new LinkScanner(this, stamps, source);
        this.math = new TexMath(s);
    }

    /// Writes out the whole text.
    void scan() {
        scan(0, s.length());
    }

    /// Writes out a part of the text.
    void scan(int from, int to) {
        depth++;
        int i = from;
        while (i < to) {
            int plain = i;
            i = PLAIN.end(chars, i, to);
            out.text(chars, plain, i);
            if (i < to) {
                i = special(i, to);
            }
        }
        depth--;
    }

    private int special(int i, int to) {
        int next =
                switch (chars[i]) {
                    case '\\' -> escape(i, to);
                    case '`' -> code(i, to);
                    case '<' -> angle(i);
                    case '[' -> depth > DEEPEST ? Chunk.NONE : links.bracket(i);
                    case '!' -> depth > DEEPEST ? Chunk.NONE : links.image(i);
                    case '$' -> formula(math.dollars(i), i);
                    case 'h' -> links.bareAddress(i, to);
                    case ' ', '\t' -> spaces(i, to);
                    case '*', '_', '~' -> emphasis();
                    default -> Chunk.NONE;
                };
        if (next != Chunk.NONE) {
            return next;
        }
        out.character(chars[i]);
        return i + 1;
    }

    private int escape(int i, int to) {
        int formula = formula(math.backslash(i), i);
        if (formula != Chunk.NONE) {
            return formula;
        }
        if (s.startsWith("\\[<", i)) {
            int end = stamps.wrapped(i + 2);
            if (end != Chunk.NONE) {
                return end;
            }
        }
        if (i + 1 >= to || s.charAt(i + 1) == '\n') {
            return Chunk.NONE;
        }
        StampTag stamp = StampTag.at(s, i + 1);
        if (stamp != null) {
            stamps.tag(i, stamp);
            return stamp.end();
        }
        char escaped = s.charAt(i + 1);
        if (escaped == '[' || escaped == ']' || escaped == '<') {
            out.character(escaped);
        } else {
            out.text(s, i, i + 2);
        }
        return i + 2;
    }

    private int code(int i, int to) {
        int end = chunk.codeEnd(i);
        if (end == Chunk.NONE || end > to) {
            end = chunk.runEnd(i);
        }
        out.code(s.substring(i, Math.min(end, to)), chunk.lineAt(i));
        return Math.min(end, to);
    }

    /// Runs of spaces say no more than one does, and cost a parser dearly; indentation and a line
    /// break's two spaces stay.
    private int spaces(int i, int to) {
        int end = i + 1;
        while (end < to && (s.charAt(end) == ' ' || s.charAt(end) == '\t')) {
            end++;
        }
        if (end == i + 1) {
            return Chunk.NONE;
        }
        boolean startsLine = i == 0 || s.charAt(i - 1) == '\n';
        boolean endsLine = end < s.length() && s.charAt(end) == '\n';
        if (startsLine || isAfterMarker(i)) {
            out.text(s, i, Math.min(end, i + BlockScanner.DEEPEST_INDENT));
        } else {
            out.text(endsLine && end - i > 1 ? "  " : " ");
        }
        return end;
    }

    /// The width of the space behind a list's marker decides what belongs to the item.
    private boolean isAfterMarker(int i) {
        if (BlockScanner.MARKER_ENDS.indexOf(s.charAt(i - 1)) < 0) {
            return false;
        }
        int start = chunk.lineStart(i);
        return i - start < BlockScanner.DEEPEST_INDENT
                && BlockScanner.MARKERS.matcher(s).region(start, i).matches();
    }

    /// No sentence has so much emphasis, and a parser's stack is finite.
    private int emphasis() {
        emphasis++;
        if (emphasis > MOST_EMPHASIS) {
            out.text("\\");
        }
        return Chunk.NONE;
    }

    private int formula(TexMath.@Nullable Formula formula, int i) {
        if (formula == null) {
            return Chunk.NONE;
        }
        String raw = s.substring(i, formula.end());
        out.token(
                formula.display()
                        ? new Token.DisplayMath(formula.tex(), raw)
                        : new Token.InlineMath(formula.tex(), raw));
        return formula.end();
    }

    private int angle(int i) {
        if (s.startsWith("<!--", i)) {
            int end = LinkScanner.indexWithin(s, "-->", i + 4, LONGEST_COMMENT);
            return end < 0 ? Chunk.NONE : end + 3;
        }
        StampTag stamp = StampTag.at(s, i);
        if (stamp != null) {
            stamps.tag(i, stamp);
            return stamp.end();
        }
        HtmlTag tag = HtmlTag.at(s, i);
        return tag == null ? links.angleAddress(i) : tag(i, tag);
    }

    private int tag(int i, HtmlTag tag) {
        String raw = s.substring(i, tag.end());
        if (tag.name().equals("a") || tag.name().equals("img")) {
            return links.tag(i, tag);
        }
        if (UNSAFE.matcher(raw).matches()) {
            findings.fault(chunk.lineAt(i), Fault.Kind.UNSAFE_HTML, raw);
        }
        if (tag.isKept()) {
            out.token(new Token.Tag(raw));
            return tag.end();
        }
        if (!tag.closing()) {
            findings.fault(chunk.lineAt(i), Fault.Kind.UNSAFE_HTML, raw);
        }
        return tag.isSwallowed() && !tag.closing() ? swallowed(tag) : tag.end();
    }

    private int swallowed(HtmlTag tag) {
        int limit = Math.min(s.length(), tag.end() + LONGEST_COMMENT);
        String behind = s.substring(tag.end(), limit).toLowerCase(Locale.ROOT);
        int close = behind.indexOf("</" + tag.name());
        int end = close < 0 ? -1 : behind.indexOf('>', close);
        return tag.end() + end + 1;
    }
}
