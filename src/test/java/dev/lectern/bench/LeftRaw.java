package dev.lectern.bench;

import dev.lectern.link.LinkResolver;
import dev.lectern.markdown.Embeds;
import dev.lectern.markdown.NoteReader;
import dev.lectern.markdown.NoteRenderer;
import dev.lectern.markdown.ReadNote;
import dev.lectern.note.NotePath;
import dev.lectern.note.ResolvedLink;
import dev.lectern.note.StampReader;
import dev.lectern.note.StampReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Renders every note of a vault and counts those on whose pages markup is left as it was written,
/// outside of code and formulas. Argument: the vault. Ends with 1 if there are more than 1 in 200,
/// or if a note does not render.
public final class LeftRaw {

    private static final double MOST = 0.005;
    private static final Map<String, Pattern> KINDS = kinds();

    private final NoteReader reader = new NoteReader();
    private final NoteRenderer renderer = new NoteRenderer();
    private final LinkResolver resolver;
    private final Map<String, List<String>> found = new LinkedHashMap<>();
    private final Set<NotePath> raw = new LinkedHashSet<>();
    private final Set<NotePath> failed = new LinkedHashSet<>();

    private LeftRaw(Collection<NotePath> notes) {
        resolver = new LinkResolver(List.copyOf(notes), _ -> Optional.empty(), _ -> List.of());
    }

    private static Map<String, Pattern> kinds() {
        Map<String, Pattern> kinds = new LinkedHashMap<>();
        kinds.put("[[", Pattern.compile("\\[\\["));
        kinds.put("]]", Pattern.compile("\\]\\]"));
        kinds.put("<a class", Pattern.compile("<a(?: |%20)+(?:class|data|href)"));
        kinds.put("**", Pattern.compile("\\*\\*"));
        kinds.put("$$", Pattern.compile("\\$\\$"));
        kinds.put("[!", Pattern.compile("\\[!"));
        return kinds;
    }

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]).toRealPath();
        List<NotePath> notes;
        try (Stream<Path> files = Files.walk(root)) {
            notes =
                    files.filter(file -> file.toString().endsWith(".md"))
                            .map(file -> new NotePath(slashes(root.relativize(file))))
                            .sorted()
                            .toList();
        }
        LeftRaw count = new LeftRaw(notes);
        for (NotePath note : notes) {
            count.look(note, Files.readAllBytes(root.resolve(note.toString())));
        }
        System.exit(count.report(notes.size()));
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private void look(NotePath path, byte[] bytes) {
        try {
            ReadNote read = reader.read(path, new String(bytes, StandardCharsets.UTF_8));
            List<StampReading> stamps = StampReader.read(read.note().stamps(), Optional.empty());
            List<ResolvedLink> links = resolver.resolve(read.note(), stamps);
            String html =
                    renderer.render(read, stamps, links, _ -> new Embeds.Embed.Refused("")).html();
            Element body = Jsoup.parseBodyFragment(html).body();
            body.select("pre, code, .math").remove();
            look(path, body.text());
        } catch (RuntimeException broken) {
            failed.add(path);
            System.out.println("does not render: " + path + ": " + broken);
        }
    }

    private void look(NotePath path, String text) {
        KINDS.forEach((kind, pattern) -> {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                raw.add(path);
                found.computeIfAbsent(kind, _ -> new ArrayList<>())
                        .add(path + ": …" + around(text, matcher.start()) + "…");
            }
        });
    }

    private static String around(String text, int place) {
        return text.substring(Math.max(0, place - 40), Math.min(text.length(), place + 60));
    }

    private int report(int notes) {
        found.forEach((kind, examples) -> {
            System.out.println(kind + "  in " + examples.size() + " notes");
            examples.forEach(example -> System.out.println("    " + example));
        });
        double share = raw.size() / (double) notes;
        System.out.printf(
                "%d of %d notes have something left raw: %.2f %%; %d do not render%n",
                raw.size(), notes, share * 100, failed.size());
        return share > MOST || !failed.isEmpty() ? 1 : 0;
    }
}
