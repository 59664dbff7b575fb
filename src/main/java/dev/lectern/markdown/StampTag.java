package dev.lectern.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A stamp written as a tag, `<a class="yt-timestamp" data-t="00:00:06">[00:00:06]</a>`, or as one
/// of its broken kin. `label` is what stands between the tags, from `labelStart` on.
record StampTag(int end, Optional<String> data, String label, int labelStart, boolean sound) {

    private static final int LONGEST = 300;
    private static final String SOUND = "<a class=\"yt-timestamp\" data-t=\"";
    private static final Pattern OPEN =
            Pattern.compile("<(a|p|span|div|sup)(?:\\s|%20)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLASS =
            Pattern.compile("yt[-_:=>]?(?:\"yt-)?timestamp", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANCHOR =
            Pattern.compile("class=\"?yt|\\bdata(?:-t(?![\\w-])|-\\d|=)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATA =
            Pattern.compile(
                    "\\bdata(?:-t)?\\s*=\\s*(?:t\\s*=\\s*)?[\"']?([^\"'<>]*)|\\bdata-([\\d:]+)");
    private static final Pattern BARE_LABEL =
            Pattern.compile("[ \\t]*\\[*\\d{1,3}(?::\\d{1,3}){1,3}\\]*>?");

    /// Where a stamp in its right form begins, at `from` or after it; negative if none does.
    static int indexIn(String text, int from) {
        return text.indexOf(SOUND, from);
    }

    private StampTag unsound() {
        return new StampTag(end, data, label, labelStart, false);
    }

    /// The time that the label tells.
    Optional<String> time() {
        return Times.first(label).map(span -> label.substring(span.start(), span.end()));
    }

    /// The stamp whose tag opens at `start`, if one does.
    static @Nullable StampTag at(String text, int start) {
        return text.startsWith(SOUND, start) ? sound(text, start) : odd(text, start);
    }

    /// A stamp in its right form, which nearly all have.
    private static @Nullable StampTag sound(String text, int start) {
        int from = start + SOUND.length();
        int end = timeEnd(text, from);
        int label = end + 2;
        if (!text.startsWith("\">", end)) {
            return odd(text, start);
        }
        int close = timeEnd(text, label);
        return text.startsWith("</a>", close)
                ? new StampTag(
                        close + 4,
                        Optional.of(text.substring(from, end)),
                        text.substring(label, close),
                        label,
                        true)
                : odd(text, start);
    }

    private static int timeEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isOfTime(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfTime(char c) {
        return (c >= '0' && c <= ':') || c == '[' || c == ']';
    }

    private static @Nullable StampTag odd(String text, int start) {
        Matcher open = OPEN.matcher(text).region(start, text.length());
        if (!open.lookingAt()) {
            return null;
        }
        int tagEnd = tagEnd(text, start);
        String tag = text.substring(start, tagEnd).replace("%20", " ").replace("%3C", "<");
        boolean anchor = open.group(1).equalsIgnoreCase("a") && ANCHOR.matcher(tag).find();
        if (tag.contains("href") || !(anchor || CLASS.matcher(tag).find())) {
            return null;
        }
        boolean closed = text.charAt(tagEnd - 1) == '>';
        StampTag stamp = withLabel(text, tagEnd, closed ? open.group(1) : "", data(tag));
        boolean sound = tag.contains("class=\"yt-timestamp\" data-t=\"");
        return sound && stamp.sound() ? stamp : stamp.unsound();
    }

    /// The tag ends at its first `>`; one inside a broken attribute, before `data-t`, does not
    /// count, and a next tag ends it too.
    private static int tagEnd(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST);
        int end = start + 1;
        while (end < limit && text.charAt(end) != '<' && text.charAt(end) != '\n') {
            if (text.charAt(end) == '>' && !goesOn(text, end + 1, limit)) {
                return end + 1;
            }
            end++;
        }
        return end;
    }

    private static boolean goesOn(String text, int from, int limit) {
        for (int i = from; i < limit && "<>\n".indexOf(text.charAt(i)) < 0; i++) {
            if (text.startsWith("data-t=\"", i)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> data(String tag) {
        Matcher data = DATA.matcher(tag);
        if (!data.find()) {
            return Optional.of("");
        }
        return Optional.of((data.group(1) != null ? data.group(1) : data.group(2)).strip());
    }

    private static StampTag withLabel(String text, int tagEnd, String name, Optional<String> data) {
        int limit = Math.min(text.length(), tagEnd + LONGEST);
        int close = tagEnd;
        while (close < limit && !isTagAt(text, close) && text.charAt(close) != '\n') {
            close++;
        }
        boolean closed =
                text.startsWith("</", close) && (name.isEmpty() || closes(text, close, name));
        if (closed) {
            int end = text.indexOf('>', close);
            return new StampTag(
                    end < 0 || end > close + 12 ? close + 2 : end + 1,
                    data,
                    text.substring(tagEnd, close),
                    tagEnd,
                    !name.isEmpty());
        }
        Matcher bare = BARE_LABEL.matcher(text).region(tagEnd, limit);
        int end = bare.lookingAt() ? bare.end() : tagEnd;
        return new StampTag(end, data, text.substring(tagEnd, end), tagEnd, false);
    }

    private static boolean isTagAt(String text, int i) {
        return text.charAt(i) == '<'
                && i + 1 < text.length()
                && (text.charAt(i + 1) == '/' || Character.isLetter(text.charAt(i + 1)));
    }

    private static boolean closes(String text, int close, String name) {
        return text.regionMatches(true, close + 2, name, 0, name.length());
    }
}
