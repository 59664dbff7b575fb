package dev.lectern.reader;

import dev.lectern.words.Words;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sentences that the page's own scripts tell the reader: why a diagram is not drawn, or a
/// formula not set.
final class PageSentences {

    private PageSentences() {}

    /// By key; `{0}` and `{1}` stand where the page puts its parts.
    static Map<String, String> all() {
        return Stream.of(
                        "diagram.letters",
                        "diagram.lines",
                        "diagram.lineLetters",
                        "diagram.digits",
                        "diagram.kind",
                        "diagram.counting",
                        "diagram.late",
                        "diagram.slow",
                        "formula.letters",
                        "formula.deep",
                        "formula.strays")
                .collect(
                        Collectors.toMap(Function.identity(), key -> Words.say(key, "{0}", "{1}")));
    }
}
