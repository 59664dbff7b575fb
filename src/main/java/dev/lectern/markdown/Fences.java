package dev.lectern.markdown;

import dev.lectern.note.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the blocks of code in a body, and mends their fences: one with text behind it closes all
/// the same, one that is never closed ends where prose begins again, and one that nothing follows
/// is dropped.
final class Fences {

    private static final Pattern OPEN = Pattern.compile("(`{3,}(?=[^`]*$)|~{3,})[ \\t]*(.*)");
    private static final Pattern CLOSE = Pattern.compile("[ \\t>]*+(`{3,}|~{3,})[ \\t]*(.*)");
    private static final Pattern PROSE =
            Pattern.compile("#{2,6} .*|>? ?\\[!.*|.*(?:\\[\\[|<a class=\"yt|\\*\\*\\p{L}).*");

    /// Words behind a fence that opens nothing: no language has a name of three.
    private static final Pattern SENTENCE = Pattern.compile("[^={}\\s]+(?:\\s+[^={}\\s]+){2,}\\s*");

    private static final int LONGEST_RUN = 400;
    private static final Pattern LONG_RUN = Pattern.compile(" {" + LONGEST_RUN + ",}");

    /// A fence around a whole article, written right behind the text before it.
    private static final String GLUED = "```markdown";

    private final List<Line> lines;
    private final List<Fault> faults;
    private final List<Line> found = new ArrayList<>();
    private int unclosedTicks = Integer.MAX_VALUE;
    private int unclosedTildes = Integer.MAX_VALUE;

    private Fences(List<Line> lines, List<Fault> faults) {
        this.lines = lines;
        this.faults = faults;
    }

    /// The lines, each known as text, code or fence.
    static List<Line> in(List<Line> lines, List<Fault> faults) {
        Fences fences = new Fences(lines, faults);
        int i = 0;
        while (i < lines.size()) {
            i = fences.next(i);
        }
        return fences.found;
    }

    private int next(int i) {
        Line line = lines.get(i);
        if (line.text().indexOf("```") < 0 && line.text().indexOf("~~~") < 0) {
            found.add(line);
            return i + 1;
        }
        if (line.text().endsWith(GLUED) && !line.text().strip().equals(GLUED)) {
            found.add(line.with(line.text().substring(0, line.text().length() - GLUED.length())));
            return i + 1;
        }
        Matcher containers = Line.CONTAINERS.matcher(line.text());
        int start = containers.lookingAt() ? containers.end() : 0;
        Matcher open = OPEN.matcher(line.text()).region(start, line.text().length());
        if (!open.matches()) {
            found.add(line);
            return i + 1;
        }
        String prefix = line.text().substring(0, start);
        if (SENTENCE.matcher(open.group(2)).matches()) {
            found.add(line.with(prefix + open.group(2)));
            return i + 1;
        }
        return block(i, prefix, open);
    }

    private int block(int i, String prefix, Matcher open) {
        String fence = open.group(1);
        int close = closing(i, prefix, fence);
        if (close < 0) {
            return unclosed(i, prefix, fence);
        }
        String language = open.group(2).strip();
        if (language.toLowerCase(Locale.ROOT).startsWith("ad-")
                || language.equalsIgnoreCase("callout")) {
            return callout(i, close, prefix, language);
        }
        if (holdsProse(i, close, language)) {
            found.addAll(lines.subList(i + 1, close));
            return Math.min(close + 1, lines.size());
        }
        code(i, close, prefix);
        if (close == lines.size()) {
            return close;
        }
        Line last = lines.get(close);
        Matcher closing = CLOSE.matcher(last.text());
        if (!closing.matches() || closing.group(1).length() < fence.length()) {
            found.add(new Line(last.number(), indentation(prefix) + fence, Line.Kind.FENCE));
            return close;
        }
        found.add(new Line(last.number(), indentation(prefix) + closing.group(1), Line.Kind.FENCE));
        if (!closing.group(2).isBlank()) {
            faults.add(new Fault(last.number(), Fault.Kind.TEXT_AFTER_FENCE, closing.group(2)));
            found.add(
                    new Line(
                            last.number(), indentation(prefix) + closing.group(2), Line.Kind.TEXT));
        }
        return close + 1;
    }

    /// An article that was put into a fence: no code has stamps as well as wikilinks.
    private boolean holdsProse(int open, int close, String language) {
        boolean maybe = language.isEmpty() || language.matches("(?i)markdown|md|text|txt");
        return maybe && anyLine(open, close, "[[") && anyLine(open, close, "<a class=\"yt");
    }

    private boolean anyLine(int open, int close, String part) {
        return lines.subList(open, close).stream().anyMatch(line -> line.text().contains(part));
    }

    private void code(int open, int close, String prefix) {
        Line first = lines.get(open);
        found.add(new Line(first.number(), first.text(), Line.Kind.FENCE));
        String indent = indentation(prefix);
        for (int i = open + 1; i < close; i++) {
            String text = LONG_RUN.matcher(lines.get(i).text()).replaceAll(" ");
            found.add(new Line(lines.get(i).number(), indented(text, indent), Line.Kind.CODE));
        }
    }

    /// Code that stands further left than its fence would end the list item that both are in.
    private static String indented(String code, String indent) {
        if (indent.indexOf('>') >= 0) {
            return code;
        }
        int spaces = 0;
        while (spaces < code.length() && spaces < indent.length() && code.charAt(spaces) == ' ') {
            spaces++;
        }
        boolean deepEnough = spaces == indent.length() || code.startsWith("\t") || code.isBlank();
        return deepEnough ? code : indent + code.substring(spaces);
    }

    /// The prefix of the lines that follow one with `prefix` in the same containers.
    static String indentation(String prefix) {
        return prefix.replaceAll("[^>\\t]", " ");
    }

    private int closing(int open, String prefix, String fence) {
        boolean ticks = fence.charAt(0) == '`';
        if (fence.length() >= (ticks ? unclosedTicks : unclosedTildes)) {
            return -1;
        }
        boolean quoted = prefix.indexOf('>') >= 0;
        for (int i = open + 1; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (quoted && line.indexOf('>') < 0) {
                return i;
            }
            Matcher close = CLOSE.matcher(line);
            if (close.matches()
                    && close.group(1).charAt(0) == fence.charAt(0)
                    && close.group(1).length() >= fence.length()
                    && isBehindFence(close.group(2))) {
                return i;
            }
        }
        if (ticks) {
            unclosedTicks = fence.length();
        } else {
            unclosedTildes = fence.length();
        }
        return -1;
    }

    /// Nothing, or words that can't be the name of a language.
    private static boolean isBehindFence(String text) {
        return text.isBlank()
                || text.startsWith("<a")
                || text.startsWith("[")
                || (text.strip().indexOf(' ') > 0
                        && text.indexOf('{') < 0
                        && text.indexOf('=') < 0);
    }

    private int unclosed(int i, String prefix, String fence) {
        Line first = lines.get(i);
        boolean last = lines.subList(i + 1, lines.size()).stream().allMatch(Line::isBlank);
        if (last) {
            found.add(first.with(prefix));
            return lines.size();
        }
        faults.add(new Fault(first.number(), Fault.Kind.UNCLOSED_FENCE, first.text().strip()));
        int end = i + 1;
        while (end < lines.size() && !isProseAgain(end)) {
            end++;
        }
        code(i, end, prefix);
        found.add(
                new Line(
                        lines.get(end - 1).number(), indentation(prefix) + fence, Line.Kind.FENCE));
        return end;
    }

    private boolean isProseAgain(int i) {
        return lines.get(i - 1).isBlank() && PROSE.matcher(lines.get(i).text()).matches();
    }

    /// A callout in the notation of a fence, as the admonition plug-in has it.
    private int callout(int open, int close, String prefix, String language) {
        int from = open + 1;
        String quote = indentation(prefix) + "> ";
        if (!language.equalsIgnoreCase("callout")) {
            String title = "";
            if (from < close && lines.get(from).text().strip().startsWith("title:")) {
                title = lines.get(from).text().strip().substring("title:".length());
                from++;
            }
            String kind = language.substring("ad-".length());
            found.add(lines.get(open).with(prefix + "> [!" + kind + "]" + title));
        }
        for (int i = from; i < close; i++) {
            String text = lines.get(i).text();
            found.add(lines.get(i).with(text.startsWith(">") ? text : quote + text.strip()));
        }
        return Math.min(close + 1, lines.size());
    }
}
