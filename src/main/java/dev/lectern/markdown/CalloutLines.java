package dev.lectern.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts callouts into quotes where they should be: those that were written without one, and the
/// lines of their text that were.
final class CalloutLines {

    static final Pattern CALLOUT =
            Pattern.compile(
                    "((?:[ \\t]*+(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){0,40}+[ \\t]*+)"
                            + "\\[!([\\p{L}\\p{N}][^\\]\\[|\\n]{0,39})(?:\\|[^\\]\\[\\n]*)?\\]([+-]?)(?!\\()[ \\t]*(.*)");
    private static final Pattern BLOCK =
            Pattern.compile(
                    "[ \\t]*(?:[-*+][ \\t].*|\\d{1,9}[.)][ \\t].*|#{1,6} .*|>.*|\\|.*|([-*_])(?:[ \\t]*\\1){2,}[ \\t]*)");

    private final List<Line> lines;
    private final List<Line> quoted = new ArrayList<>();

    private CalloutLines(List<Line> lines) {
        this.lines = lines;
    }

    static List<Line> in(List<Line> lines) {
        CalloutLines callouts = new CalloutLines(lines);
        int i = 0;
        while (i < lines.size()) {
            i = callouts.next(i);
        }
        return callouts.quoted;
    }

    private int next(int i) {
        Line line = lines.get(i);
        Matcher callout =
                line.isText() && line.text().contains("[!") ? CALLOUT.matcher(line.text()) : null;
        if (callout == null || !callout.matches()) {
            quoted.add(line);
            return i + 1;
        }
        String prefix = callout.group(1);
        if (prefix.indexOf('>') >= 0) {
            quoted.add(line);
            return lazyLines(i + 1, Fences.indentation(prefix));
        }
        String quote = Fences.indentation(prefix) + "> ";
        quoted.add(line.with(prefix + "> " + line.text().substring(prefix.length())));
        return prefix.isBlank() ? bodyOf(i + 1, quote) : i + 1;
    }

    /// Lines after a callout's title that go on without its quote.
    private int lazyLines(int from, String prefix) {
        int i = from;
        while (i < lines.size() && isProse(lines.get(i))) {
            quoted.add(lines.get(i).with(prefix + lines.get(i).text().strip()));
            i++;
        }
        return i;
    }

    /// The paragraph, or the block of code, below a callout's title; if there is none, the quote
    /// after the gap.
    private int bodyOf(int from, String quote) {
        int i = from;
        while (i < lines.size() && (!lines.get(i).isText() || isProse(lines.get(i)) || isList(i))) {
            Line line = lines.get(i);
            quoted.add(new Line(line.number(), quote + line.text(), line.kind()));
            i++;
        }
        if (i > from) {
            return i;
        }
        int next = from;
        while (next < lines.size() && lines.get(next).isText() && lines.get(next).isBlank()) {
            next++;
        }
        boolean quoteFollows =
                next < lines.size()
                        && lines.get(next).isText()
                        && lines.get(next).text().startsWith(">");
        return quoteFollows && !CALLOUT.matcher(lines.get(next).text()).matches() ? next : from;
    }

    private boolean isList(int i) {
        String text = lines.get(i).text();
        return text.matches("[ \\t]*[-*+][ \\t].*") && !CALLOUT.matcher(text).matches();
    }

    private static boolean isProse(Line line) {
        return line.isText()
                && !line.isBlank()
                && !BLOCK.matcher(line.text()).matches()
                && !CALLOUT.matcher(line.text()).matches();
    }
}
