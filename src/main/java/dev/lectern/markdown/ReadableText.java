package dev.lectern.markdown;

import java.util.Arrays;

/// The words of a note as a reader sees them, for search and for the sentences around links: each
/// line of the file, without markup, addresses and stamps. A light pass, which takes what it does
/// not understand for words; nothing is ever shown as HTML from it.
public final class ReadableText {

    /// Stands close to the word before it, whatever was left out between them.
    private static final String CLOSING = ".,;:!?)";

    /// Up to what is more than itself inside a line; a space is before what may be left out.
    private static final PlainRun PLAIN =
            new PlainRun("\n\r\t|<[]*`~_\\", "  \n\r\t|<[]*`~_\\" + CLOSING);

    private static final PlainRun TARGET = new PlainRun("|]\n[");
    private static final PlainRun ADDRESS = new PlainRun(")\n ");

    private static final int LONGEST_TAG = 2000;
    private static final int MOST_FRONT_MATTER = 200;

    private final String text;

    /// The characters of the text: it is gone through one by one.
    private final char[] chars;

    /// What is readable is never longer than the text.
    private final char[] out;

    private int length;
    private boolean empty = true;
    private boolean spaced;

    /// Whether times were left out and nothing but punctuation has been written since.
    private boolean hollow;

    private ReadableText(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        this.out = new char[chars.length];
    }

    /// The words of `text`, the whole of a note. Line `n` of the result is made of its line `n`.
    public static String of(String text) {
        ReadableText readable = new ReadableText(text);
        readable.write();
        return new String(readable.out, 0, readable.length);
    }

    private void write() {
        int i = skipFrontMatter();
        while (i < chars.length) {
            i = next(i);
        }
    }

    private int skipFrontMatter() {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        if (!text.startsWith("---", start)) {
            return start;
        }
        int line = text.indexOf('\n', start);
        for (int n = 1; n < MOST_FRONT_MATTER && line >= 0; n++) {
            int end = text.indexOf('\n', line + 1);
            String content = text.substring(line + 1, end < 0 ? chars.length : end);
            if (content.stripTrailing().equals("---")) {
                Arrays.fill(out, 0, n, '\n');
                length = n;
                return line + 1 + content.length();
            }
            line = end;
        }
        return start;
    }

    private int next(int i) {
        char c = chars[i];
        return switch (c) {
            case '\n' -> lineEnd(i);
            case ' ', '\t', '\r', '|' -> space(i);
            case '<' -> tag(i);
            case '[' -> opening(i);
            case ']' -> closing(i);
            case '*', '`', '~' -> i + 1;
            case 'F' -> empty && text.startsWith("From: [[", i) ? afterChannel(i) : plain(i);
            case '#', '>' -> empty ? i + 1 : plain(i);
            case '-', '+' -> empty && text.startsWith(" ", i + 1) ? i + 1 : plain(i);
            case '_' -> isEdge(i) ? i + 1 : plain(i);
            case '\\' -> i + 1 < chars.length && isPunctuation(i + 1) ? plain(i + 1) : plain(i);
            default -> plain(i);
        };
    }

    /// The line that names the channel is not part of the text.
    private int afterChannel(int i) {
        int close = text.indexOf("]]", i);
        int end = text.indexOf('\n', i);
        return close < 0 || (end >= 0 && end < close) ? plain(i) : close + 2;
    }

    /// Writes the character at `i` as it stands, and what as plainly follows it.
    private int plain(int i) {
        boolean closing = isClosing(i);
        if (closing && hollow && !closes(chars[i])) {
            return i + 1;
        }
        if (spaced && !empty && !closing && !(hollow && isLast('('))) {
            out[length++] = ' ';
        }
        spaced = false;
        empty = false;
        int end = PLAIN.end(chars, i + 1, chars.length);
        hollow &= end == i + 1 && (closing || chars[i] == '(');
        System.arraycopy(chars, i, out, length, end - i);
        length += end - i;
        return end;
    }

    /// Takes back the punctuation between times that were left out, now that `closing` comes after
    /// them, and a bracket that has held nothing else.
    ///
    /// @return whether `closing` still closes something
    private boolean closes(char closing) {
        while (isLast(',') || isLast(';')) {
            length--;
        }
        if (!isLast('(')) {
            return !empty;
        }
        if (closing == ',' || closing == ';') {
            return false;
        }
        length--;
        if (isLast(' ')) {
            length--;
            spaced = true;
        }
        return closing != ')';
    }

    /// Not in `.env` and `:name`.
    private boolean isClosing(int i) {
        return CLOSING.indexOf(chars[i]) >= 0
                && (i + 1 == chars.length || !Character.isLetterOrDigit(chars[i + 1]));
    }

    private boolean isLast(char c) {
        return length > 0 && out[length - 1] == c;
    }

    private int space(int i) {
        spaced = true;
        return i + 1;
    }

    private int lineEnd(int i) {
        out[length++] = '\n';
        empty = true;
        spaced = false;
        hollow = false;
        return i + 1;
    }

    private int tag(int i) {
        if (i + 1 >= chars.length || !isTagStart(chars[i + 1])) {
            return plain(i);
        }
        int limit = Math.min(chars.length, i + LONGEST_TAG);
        for (int end = i + 1; end < limit; end++) {
            char c = chars[end];
            if (c == '>') {
                spaced |= text.startsWith("<br", i);
                hollow |= text.startsWith("<a ", i);
                return end + 1;
            }
            if (c == '\n' || c == '<') {
                return end;
            }
        }
        return plain(i);
    }

    private static boolean isTagStart(char c) {
        return c == '/' || c == '!' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// Times are left out with their brackets, of wikilinks only the text is kept.
    private int opening(int i) {
        int times = i;
        while (times < chars.length && isOfTimes(chars[times])) {
            times++;
        }
        if (times > i + 2 && chars[times - 1] == ']') {
            hollow = true;
            return times;
        }
        if (empty && (text.startsWith("[x] ", i) || text.startsWith("[X] ", i))) {
            return i + 3;
        }
        if (text.startsWith("[!", i) && empty) {
            int close = text.indexOf(']', i);
            return close < 0 || close > i + 40 ? plain(i) : close + 1;
        }
        return text.startsWith("[[", i) ? afterTarget(i + 2) : i + 1;
    }

    private static boolean isOfTimes(char c) {
        return (c >= '0' && c <= ':') || c == '[' || c == ']' || c == ',' || c == ' ' || c == '-';
    }

    private int afterTarget(int i) {
        int bar = TARGET.end(chars, i, chars.length);
        return bar < chars.length && chars[bar] == '|' ? bar + 1 : i;
    }

    /// An address behind a link's text is left out.
    private int closing(int i) {
        if (!text.startsWith("](", i)) {
            return i + 1;
        }
        int close = ADDRESS.end(chars, i + 2, chars.length);
        return close < chars.length && chars[close] == ')' ? close + 1 : i + 1;
    }

    /// An underscore inside a word belongs to it.
    private boolean isEdge(int i) {
        return i == 0
                || i + 1 >= chars.length
                || !Character.isLetterOrDigit(chars[i - 1])
                || !Character.isLetterOrDigit(chars[i + 1]);
    }

    private boolean isPunctuation(int i) {
        char c = chars[i];
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
}
