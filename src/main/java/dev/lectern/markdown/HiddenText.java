package dev.lectern.markdown;

import dev.lectern.note.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes out what goes on over several lines and is not for readers: comments, scripts, styles,
/// drawings.
final class HiddenText {

    private static final Pattern OPEN =
            Pattern.compile(
                    "<!--|<(?:script|style|svg|template|object|noscript)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final List<Line> lines;
    private final List<Fault> faults;
    private final List<Line> shown = new ArrayList<>();
    private final Set<String> neverClosed = new HashSet<>();

    private HiddenText(List<Line> lines, List<Fault> faults) {
        this.lines = lines;
        this.faults = faults;
    }

    static List<Line> without(List<Line> lines, List<Fault> faults) {
        HiddenText hidden = new HiddenText(lines, faults);
        int i = 0;
        while (i < lines.size()) {
            i = hidden.next(i);
        }
        return hidden.shown;
    }

    private int next(int i) {
        Line line = lines.get(i);
        Opening open = line.isText() ? opening(line.text()) : null;
        int end =
                open == null || neverClosed.contains(open.close())
                        ? -1
                        : closing(i + 1, open.close());
        if (open == null || end < 0) {
            shown.add(line);
            return i + 1;
        }
        if (!open.close().equals("-->")) {
            faults.add(new Fault(line.number(), Fault.Kind.UNSAFE_HTML, line.text().strip()));
        }
        shown.add(line.with(line.text().substring(0, open.start())));
        String last = lines.get(end).text();
        int close = last.toLowerCase(Locale.ROOT).indexOf(open.close());
        int tagEnd = last.indexOf('>', close);
        shown.add(lines.get(end).with(tagEnd < 0 ? "" : last.substring(tagEnd + 1)));
        return end + 1;
    }

    /// Where hidden text begins, and what closes it.
    private record Opening(int start, String close) {}

    /// The first opening of a line that is not closed in the same line and does not stand in code.
    private static @Nullable Opening opening(String line) {
        int at = nextTag(line, 0);
        if (at < 0) {
            return null;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        Map<String, Integer> lastClose = new HashMap<>();
        int ticks = 0;
        int counted = 0;
        for (; at >= 0; at = nextTag(line, at + 1)) {
            Matcher open = OPEN.matcher(line).region(at, line.length());
            if (!open.lookingAt()) {
                continue;
            }
            for (; counted < at; counted++) {
                ticks += line.charAt(counted) == '`' ? 1 : 0;
            }
            String tag = open.group().toLowerCase(Locale.ROOT);
            String close = tag.equals("<!--") ? "-->" : "</" + tag.substring(1);
            int last = lastClose.computeIfAbsent(close, lower::lastIndexOf);
            if (ticks % 2 == 0 && last < open.end()) {
                return new Opening(at, close);
            }
        }
        return null;
    }

    /// The next place from which on a tag might hide text; negative if there is none.
    private static int nextTag(String line, int from) {
        int at = line.indexOf('<', from);
        while (at >= 0 && !mayOpen(line, at)) {
            at = line.indexOf('<', at + 1);
        }
        return at;
    }

    private static boolean mayOpen(String line, int at) {
        return at + 1 < line.length() && "!sStToOnN".indexOf(line.charAt(at + 1)) >= 0;
    }

    private int closing(int from, String close) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).isText()
                    && lines.get(i).text().toLowerCase(Locale.ROOT).contains(close)) {
                return i;
            }
        }
        neverClosed.add(close);
        return -1;
    }
}
