package dev.lectern.reader;

import dev.lectern.web.PageFolder;
import dev.lectern.web.WebJar;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/// The files of the page that notes are read in, and of the page in it that draws diagrams.
final class NoteParts {

    static final String PAGE = "note.html";

    /// What a note may do on its page: be shown. No script but the page's own runs, and nothing is
    /// fetched from anywhere but the program's own server. Diagrams come as pictures from the page
    /// that draws them, which is the only one that may be framed; a note can't give an address to a
    /// picture itself.
    private static final String NOTE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
                    + "img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'";

    private static final Set<String> OURS =
            Set.of(
                    PAGE,
                    "note.css",
                    "callouts.css",
                    "code.css",
                    "note.js",
                    "cards.css",
                    "cards.js",
                    "hold.js",
                    "copy.js",
                    "follow.css",
                    "follow.js",
                    "highlights.js",
                    "find.css",
                    "find.js",
                    "sheet.js",
                    "sentences.js",
                    "libraries.js",
                    "outline.js",
                    "parts.js",
                    "formulas.js",
                    "code.js",
                    "drawable.js",
                    "diagrams.js");

    private static final Set<String> FORMULA_FONTS =
            Set.of(
                    "AMS-Regular",
                    "Caligraphic-Bold",
                    "Caligraphic-Regular",
                    "Fraktur-Bold",
                    "Fraktur-Regular",
                    "Main-Bold",
                    "Main-BoldItalic",
                    "Main-Italic",
                    "Main-Regular",
                    "Math-BoldItalic",
                    "Math-Italic",
                    "SansSerif-Bold",
                    "SansSerif-Italic",
                    "SansSerif-Regular",
                    "Script-Regular",
                    "Size1-Regular",
                    "Size2-Regular",
                    "Size3-Regular",
                    "Size4-Regular",
                    "Typewriter-Regular");

    /// The languages that the library does not have in its one file; `code.js` names them too.
    private static final Set<String> MORE_LANGUAGES =
            Set.of(
                    "cmake",
                    "dart",
                    "dockerfile",
                    "elixir",
                    "haskell",
                    "julia",
                    "latex",
                    "lisp",
                    "matlab",
                    "nginx",
                    "powershell",
                    "protobuf",
                    "scala",
                    "x86asm");

    private NoteParts() {}

    static PageFolder notePage() {
        return PageFolder.beside(NoteParts.class, OURS, NOTE_POLICY)
                .with("feather.ttf", new FeatherIkonHandler().getFontResource())
                .with(
                        WebJar.of(
                                "org.webjars.npm",
                                "katex",
                                all(
                                        each("dist/fonts/KaTeX_", FORMULA_FONTS, ".woff"),
                                        "dist/katex.min.js",
                                        "dist/katex.min.css")))
                .with(
                        WebJar.of(
                                "org.webjars",
                                "highlightjs",
                                all(
                                        each("languages/", MORE_LANGUAGES, ".min.js"),
                                        "highlight.min.js")));
    }

    /// @param server the origin of the server that serves it
    static PageFolder diagramPage(URI server) {
        return PageFolder.beside(
                        NoteParts.class,
                        Set.of("diagram.html", "diagram.js"),
                        diagramPolicy(server))
                .with(WebJar.of("org.webjars.npm", "mermaid", Set.of("dist/mermaid.min.js")));
    }

    /// A diagram is a program that a stranger wrote: the page that runs it has an origin of its
    /// own, reaches nothing, and is never looked at. Having no origin, it has no `self` either: the
    /// server goes by its name.
    private static String diagramPolicy(URI server) {
        return "default-src 'none'; script-src "
                + server
                + "; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
                + "sandbox allow-scripts";
    }

    private static Set<String> each(String before, Set<String> names, String behind) {
        return names.stream()
                .map(name -> before + name + behind)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> all(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more))
                .collect(Collectors.toUnmodifiableSet());
    }
}
