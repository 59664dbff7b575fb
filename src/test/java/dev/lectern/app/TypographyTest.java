package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.memory.PageStyle;
import dev.lectern.note.NotePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the page makes of a note's text, in the real window.
class TypographyTest {

    /// The first diagram brings its library with it.
    private static final Duration FIRST_DIAGRAM = Duration.ofSeconds(60);

    private static final String NOTE =
            """
            ---
            title: All kinds
            ---

            %s

            The area is $\\pi r^2$, and not $\\frac{a$; it costs $5 or $6.[^1]

            ```python
            def area(r): return 3.14 * r ** 2  # roughly
            ```

            ```mermaid
            flowchart LR
              A[Start] --> B["<img src=x onerror=parent.alert('painted 99')>"]
              click A "https://evil.example/" _blank
            ```

            > [!tip]- Folded
            > Inside.

            שלום עולם

            - פריט
            - [link](https://example.org)

            [^1]: A price.
            """
                    .formatted("Words that fill whole lines of the page. ".repeat(30));

    @TempDir private Path vault = Path.of("");
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        Files.writeString(vault.resolve("plain.md"), "---\ntitle: Plain\n---\n\nWords.");
        Files.writeString(vault.resolve("all.md"), NOTE);
        window = OpenWindow.on(vault, "plain.md");
    }

    @AfterEach
    void closeTheWindow() throws IOException {
        window.close();
    }

    private boolean holds(String script) {
        return Boolean.TRUE.equals(window.page(script));
    }

    private int count(String selector) {
        return (Integer) window.page("document.querySelectorAll(`" + selector + "`).length");
    }

    @Test
    void whatFormulasCodeAndDiagramsNeedIsFetchedWhileAPlainNoteIsRead() {
        assertThat(count("iframe") == 0 || count("head script") == 2)
                .as("the page that draws diagrams comes last")
                .isTrue();
        window.await(
                "the libraries",
                () -> holds("typeof katex !== 'undefined' && typeof hljs !== 'undefined'"));
        window.await("the page that draws diagrams", () -> count("iframe") == 1);
    }

    @Test
    void formulasCodeDiagramsFoldsAndSizes() {
        OpenWindow.fx(() -> {
            window.session().open(new NotePath("all.md"));
            return true;
        });
        window.await(
                "the diagram is drawn",
                () -> holds("!!document.querySelector('figure.diagram img')?.naturalWidth"),
                FIRST_DIAGRAM);

        assertThat(count(".math.set .katex")).isEqualTo(1);
        assertThat(window.page("document.querySelector('.math.unset').textContent"))
                .isEqualTo("\\frac{a");
        assertThat(window.page("document.querySelector('.math.unset').title").toString())
                .startsWith("Unexpected end of input");
        assertThat(count("pre .hljs-keyword")).isPositive();
        assertThat(window.page("document.querySelector('figure.diagram img').src").toString())
                .startsWith("data:image/svg+xml,");
        assertThat(holds("document.querySelector('#note ul').matches('[dir=rtl]')")).isTrue();

        foldByKey();
        footnoteAndBack();
        textSizeByKey();
        aLineHasSoManyLetters();
    }

    private void foldByKey() {
        assertThat(holds("document.querySelector('details.callout').open")).isFalse();
        window.clickInPage("details.callout > summary");
        window.await("open", () -> holds("document.querySelector('details.callout').open"));
        window.press(KeyCode.ENTER);
        window.await("shut", () -> holds("!document.querySelector('details.callout').open"));
    }

    private void footnoteAndBack() {
        window.clickInPage("sup a.footnote");
        window.await("lit", () -> holds("!!document.querySelector('.footnotes .found')"));
        window.clickInPage(".footnotes a.footnote");
        window.await("back", () -> holds("!!document.querySelector('p.found sup')"));
    }

    private void textSizeByKey() {
        window.press(KeyCode.CONTROL, KeyCode.EQUALS);
        window.await(
                "larger",
                () ->
                        holds(
                                "getComputedStyle(document.documentElement).fontSize.startsWith('18.7')"));
        window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        window.await(
                "normal",
                () -> holds("getComputedStyle(document.documentElement).fontSize === '17px'"));
        assertThat(OpenWindow.fx(() -> window.preferences().get(PageStyle.PART)))
                .isEqualTo(PageStyle.FIRST);
    }

    private void aLineHasSoManyLetters() {
        OpenWindow.fx(() -> {
            window.stage().setWidth(1900);
            return true;
        });
        window.await("wide", () -> holds("window.innerWidth > 900"));
        Object letters =
                window.page(
                        "(() => { const p = document.querySelector('#note p');"
                                + " const lines = p.getBoundingClientRect().height"
                                + " / parseFloat(getComputedStyle(p).lineHeight);"
                                + " return Math.round(p.textContent.length / lines); })()");
        assertThat((Integer) letters).isBetween(62, 76);
    }
}
