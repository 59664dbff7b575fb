package dev.lectern.markdown;

import dev.lectern.note.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes off a body what programs put around it: the `From:` line, front matter written once more,
/// and a fence around the whole note.
final class Preamble {

    private static final Pattern FROM =
            Pattern.compile(
                    "[ \\t]*From:[ \\t]*(\\[\\[[^\\]\\n]+\\]\\])(?:[ \\t]*<br[ \\t]*/?>)?[ \\t]*");
    private static final Pattern RESIDUE =
            Pattern.compile(
                    "(?:here(?:'s|\\u2019s| is| are)|sure|certainly|of course|okay|ok|below is|absolutely)\\b"
                            + "(?=.*\\b(?:article|articles|backlinks?|links?|version|content|note|text)\\b).{0,200}[:.!]\\**",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern WRAPPER =
            Pattern.compile("(`{3,}|~{3,})[ \\t]*(?:markdown|md)[ \\t]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FENCE = Pattern.compile("[ \\t>]*(`{3,}|~{3,})(.*)");
    private static final Pattern PAIR =
            Pattern.compile(
                    "(?i)(?:title|videoid|video|date|tags|aliases|author|description|category):.*");
    private static final int MOST_PAIRS = 12;

    private final List<Line> lines;
    private final List<Fault> faults;
    private Optional<Line> from = Optional.empty();
    private Optional<Line> residue = Optional.empty();

    Preamble(List<Line> lines, List<Fault> faults) {
        this.lines = new ArrayList<>(lines);
        this.faults = faults;
        takeFrom();
        takeResidue();
        takeSecondFrontMatter();
        unwrap();
        takeSecondFrontMatter();
    }

    /// The lines that are left.
    List<Line> rest() {
        return lines;
    }

    /// The link of the `From:` line.
    Optional<Line> from() {
        return from;
    }

    /// The line in which a program announces what it wrote.
    Optional<Line> residue() {
        return residue;
    }

    private void takeFrom() {
        int i = firstText(0);
        if (i < lines.size()) {
            Matcher matcher = FROM.matcher(lines.get(i).text());
            if (matcher.lookingAt()) {
                from = Optional.of(lines.get(i).with(matcher.group(1)));
                lines.set(i, lines.get(i).with(lines.get(i).text().substring(matcher.end())));
            }
        }
    }

    private void takeResidue() {
        int i = firstText(0);
        if (i < lines.size() && RESIDUE.matcher(lines.get(i).text().strip()).matches()) {
            residue = Optional.of(lines.get(i));
            faults.add(
                    new Fault(
                            lines.get(i).number(),
                            Fault.Kind.RESIDUE,
                            lines.get(i).text().strip()));
            lines.set(i, lines.get(i).with(""));
        }
    }

    private void takeSecondFrontMatter() {
        int start = firstText(0);
        if (start >= lines.size()) {
            return;
        }
        boolean opened = lines.get(start).text().strip().equals("---");
        int i = opened ? firstText(start + 1) : start;
        int pairs = 0;
        while (i < lines.size() && pairs < MOST_PAIRS && isPair(lines.get(i).text())) {
            pairs++;
            i = firstText(i + 1);
        }
        boolean closed = i < lines.size() && lines.get(i).text().strip().equals("---");
        if (pairs > 0 && closed) {
            faults.add(
                    new Fault(
                            lines.get(start).number(),
                            Fault.Kind.SECOND_FRONT_MATTER,
                            lines.get(firstText(start + 1)).text()));
            for (int k = start; k <= i; k++) {
                lines.set(k, lines.get(k).with(""));
            }
        }
    }

    private static boolean isPair(String line) {
        return PAIR.matcher(line).matches();
    }

    /// A fence of Markdown that begins the note is taken off, with its closing one, if all the rest
    /// lies in it or what lies in it is plainly a note.
    private void unwrap() {
        int open = firstText(0);
        if (open >= lines.size()) {
            return;
        }
        Matcher wrapper = WRAPPER.matcher(lines.get(open).text());
        if (!wrapper.matches()) {
            return;
        }
        int close = closing(open, wrapper.group(1));
        boolean whole = firstText(close + 1) >= lines.size();
        if (whole || holdsNote(open, close)) {
            faults.add(new Fault(lines.get(open).number(), Fault.Kind.WRAPPED_NOTE, ""));
            lines.set(open, lines.get(open).with(""));
            if (close < lines.size()) {
                lines.set(close, lines.get(close).with(""));
            }
        }
    }

    /// Fences inside the wrapping one open with a language and close without.
    private int closing(int open, String fence) {
        int depth = 1;
        for (int i = open + 1; i < lines.size(); i++) {
            Matcher matcher = FENCE.matcher(lines.get(i).text());
            if (matcher.matches() && matcher.group(1).charAt(0) == fence.charAt(0)) {
                depth += matcher.group(2).isBlank() ? -1 : 1;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return lines.size();
    }

    private boolean holdsNote(int open, int close) {
        return lines.subList(open, Math.min(close, lines.size())).stream()
                .anyMatch(line ->
                        line.text().contains("[[") || line.text().contains("<a class=\"yt"));
    }

    private int firstText(int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }
}
