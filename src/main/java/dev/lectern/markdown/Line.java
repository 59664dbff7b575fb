package dev.lectern.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A line of a note, by its number in the file, or one that stands for a part of such a line.
record Line(int number, String text, Kind kind) {

    /// What puts a line inside quotes and list items.
    static final Pattern CONTAINERS =
            Pattern.compile(
                    "(?:[ \\t]*+(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){0,40}+[ \\t]*+");

    enum Kind {
        TEXT,
        /// The opening or closing of a code block.
        FENCE,
        CODE
    }

    static List<Line> of(String text, int firstNumber) {
        List<Line> lines = new ArrayList<>();
        int number = firstNumber;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(new Line(number, text.substring(start, end), Kind.TEXT));
            number++;
            start = end + 1;
        }
        lines.add(new Line(number, text.substring(start), Kind.TEXT));
        return lines;
    }

    Line with(String other) {
        return new Line(number, other, kind);
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
