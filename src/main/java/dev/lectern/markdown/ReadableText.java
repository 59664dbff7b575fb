package dev.lectern.markdown;

/// The words of a note as a reader sees them, for search and for the sentences around links: each
/// line of the file, without markup, addresses and stamps. A light pass, which takes what it does
/// not understand for words; nothing is ever shown as HTML from it.
public final class ReadableText {

    /// Stands close to the word before it, whatever was left out between them.
    private static final String CLOSING = ".,;:!?)";

    /// What is more than itself inside a line.
    private static final boolean[] MARKUP = new boolean[128];

    static {
        "\n\r\t |<[]*`~_\\".chars().forEach(c -> MARKUP[c] = true);
    }

    private static final int LONGEST_TAG = 2000;
    private static final int MOST_FRONT_MATTER = 200;

    private final String text;
    private final StringBuilder out;
    private boolean empty = true;
    private boolean spaced;

    private ReadableText(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    /// The words of `text`, the whole of a note. Line `n` of the result is made of its line `n`.
    public static String of(String text) {
        ReadableText readable = new ReadableText(text);
        readable.write();
        return readable.out.toString();
    }

    private void write() {
        int i = skipFrontMatter();
        while (i < text.length()) {
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
            String content = text.substring(line + 1, end < 0 ? text.length() : end);
            if (content.stripTrailing().equals("---")) {
                out.repeat('\n', n);
                return line + 1 + content.length();
            }
            line = end;
        }
        return start;
    }

    private int next(int i) {
        char c = text.charAt(i);
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
            case '\\' -> i + 1 < text.length() && isPunctuation(i + 1) ? plain(i + 1) : plain(i);
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
        if (spaced && !empty && CLOSING.indexOf(text.charAt(i)) < 0) {
            out.append(' ');
        }
        spaced = false;
        empty = false;
        int end = i + 1;
        while (end < text.length() && goesOn(end)) {
            end++;
        }
        out.append(text, i, end);
        return end;
    }

    private boolean goesOn(int i) {
        char c = text.charAt(i);
        return isOrdinary(c)
                || (c == ' '
                        && i + 1 < text.length()
                        && isOrdinary(text.charAt(i + 1))
                        && CLOSING.indexOf(text.charAt(i + 1)) < 0);
    }

    /// Whether a character is no more than itself, inside a line.
    private static boolean isOrdinary(char c) {
        return c >= MARKUP.length || !MARKUP[c];
    }

    private int space(int i) {
        spaced = true;
        return i + 1;
    }

    private int lineEnd(int i) {
        out.append('\n');
        empty = true;
        spaced = false;
        return i + 1;
    }

    private int tag(int i) {
        if (i + 1 >= text.length() || !isTagStart(text.charAt(i + 1))) {
            return plain(i);
        }
        int limit = Math.min(text.length(), i + LONGEST_TAG);
        for (int end = i + 1; end < limit; end++) {
            char c = text.charAt(end);
            if (c == '>') {
                spaced |= text.startsWith("<br", i);
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
        while (times < text.length() && isOfTimes(text.charAt(times))) {
            times++;
        }
        if (times > i + 2 && text.charAt(times - 1) == ']') {
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
        int bar = i;
        while (bar < text.length() && "|]\n[".indexOf(text.charAt(bar)) < 0) {
            bar++;
        }
        return bar < text.length() && text.charAt(bar) == '|' ? bar + 1 : i;
    }

    /// An address behind a link's text is left out.
    private int closing(int i) {
        if (!text.startsWith("](", i)) {
            return i + 1;
        }
        int close = i + 2;
        while (close < text.length() && ")\n ".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        return close < text.length() && text.charAt(close) == ')' ? close + 1 : i + 1;
    }

    /// An underscore inside a word belongs to it.
    private boolean isEdge(int i) {
        return i == 0
                || i + 1 >= text.length()
                || !Character.isLetterOrDigit(text.charAt(i - 1))
                || !Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private boolean isPunctuation(int i) {
        char c = text.charAt(i);
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
}
