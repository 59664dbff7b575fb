package dev.lectern.app;

import dev.lectern.markdown.HostileNotes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import tools.jackson.databind.json.JsonMapper;

/// Pages that show a note and trust it: its HTML as it is, its formulas and diagrams with all that
/// the libraries can do, and no content security policy.
final class UnguardedPage {

    private UnguardedPage() {}

    static String of(String note) {
        return """
        <!doctype html><title>Unguarded</title>
        <style>main{width:600px;margin:90px auto 0}#note{width:600px}</style>
        <main><h1 id=title>Title</h1><article id=note>%s</article></main>%s%s
        """
                .formatted(HostileNotes.unguarded(note), formula(note), diagram(note));
    }

    private static String formula(String note) {
        return note.contains("$")
                ? """
                <script src="/%s/dist/katex.min.js"></script><script>
                for (const tex of %s.match(/\\$[^$]+\\$/g) ?? []) {
                  const place = document.createElement('p');
                  document.getElementById('note').append(place);
                  katex.render(tex.slice(1, -1), place,
                    {trust: true, strict: false, throwOnError: false});
                }
                </script>
                """
                        .formatted(library("katex", "org.webjars.npm"), literal(note))
                : "";
    }

    private static String diagram(String note) {
        return note.contains("```mermaid\n")
                ? """
                <script src="/%s/dist/mermaid.min.js"></script><script>
                mermaid.initialize({startOnLoad: false, securityLevel: 'loose',
                  flowchart: {htmlLabels: true}, secure: []});
                mermaid.render('drawn', %s.split('```mermaid\\n')[1].split('```')[0])
                  .then(drawn => {
                    document.getElementById('note').innerHTML = drawn.svg;
                    drawn.bindFunctions?.(document.getElementById('note'));
                  });
                </script>
                """
                        .formatted(library("mermaid", "org.webjars.npm"), literal(note))
                : "";
    }

    private static String literal(String text) {
        return JsonMapper.shared().writeValueAsString(text).replace("<", "\\u003c");
    }

    private static String library(String name, String group) {
        String description = "META-INF/maven/" + group + "/" + name + "/pom.properties";
        Properties known = new Properties();
        try (InputStream in =
                UnguardedPage.class.getClassLoader().getResourceAsStream(description)) {
            known.load(Objects.requireNonNull(in, description));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return "META-INF/resources/webjars/" + name + "/" + known.getProperty("version");
    }
}
