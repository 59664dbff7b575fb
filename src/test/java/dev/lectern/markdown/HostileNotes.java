package dev.lectern.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The attacks in `src/test/resources/hostile`, one a line, in a file for each row of the manual's
/// table; `⏎` is a line break, `␀` the character 0, and `{out}` and `{host}` are the place that an
/// attack calls.
public final class HostileNotes {

    /// The files.
    public static final List<String> ROWS =
            List.of(
                    "scripts",
                    "handlers",
                    "addresses",
                    "forms",
                    "frames",
                    "styles",
                    "svg",
                    "mutation",
                    "breakouts",
                    "files",
                    "formulas",
                    "diagrams",
                    "code");

    private HostileNotes() {}

    /// The notes of one row.
    ///
    /// @param host where attacks call to, as `127.0.0.1:1234`
    public static List<String> of(String row, String host) throws IOException {
        try (InputStream file =
                HostileNotes.class.getResourceAsStream("/hostile/" + row + ".txt")) {
            return new String(
                            Objects.requireNonNull(file, row).readAllBytes(),
                            StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> note(line, host))
                    .toList();
        }
    }

    /// What a reader without any care would make of a note: HTML that is left as it is written.
    public static String unguarded(String note) {
        MutableDataSet trusting = new MutableDataSet().set(HtmlRenderer.SUPPRESSED_LINKS, "");
        String body = note.replaceFirst("(?s)\\A---\n.*?\n---\n", "");
        return HtmlRenderer.builder(trusting)
                .build()
                .render(Parser.builder(trusting).build().parse(body));
    }

    private static String note(String line, String host) {
        String text =
                line.replace("{out}", "http://" + host)
                        .replace("{host}", host)
                        .replace("⏎", "\n")
                        .replace("␀", "\0");
        return text.startsWith("---\n")
                ? text
                : "---\ntitle: Hostile\nvideoId: none_none_n\n---\n\nBefore.\n\n"
                        + text
                        + "\n\nBehind.\n";
    }
}
