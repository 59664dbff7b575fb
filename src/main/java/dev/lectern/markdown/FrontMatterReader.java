package dev.lectern.markdown;

import dev.lectern.note.Fault;
import dev.lectern.note.FrontMatter;
import dev.lectern.note.NotePath;
import dev.lectern.video.VideoRef;
import dev.lectern.video.VimeoAddress;
import dev.lectern.video.YouTubeAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.DuplicateKeyException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// Reads the front matter of one note, and goes on where it is broken.
final class FrontMatterReader {

    private static final int LONGEST = 64 * 1024;
    private static final int LONGEST_BLOCK = 200;
    private static final int DEEPEST = 64;
    private static final Pattern PAIR =
            Pattern.compile("([A-Za-z][\\w -]*?)[ \\t]*:(?:[ \\t]+(.*))?");

    /// A line that means the same to YAML as it says; nearly all are such, and YAML takes its time.
    private static final Pattern PLAIN =
            Pattern.compile(
                    "([A-Za-z]\\w*):[ ]+(-?[\\p{L}\\p{N}_(][^:#\\t\\r\\u0085\\u2028\\u2029]*)");

    private final NotePath path;
    private final List<Fault> faults;

    FrontMatterReader(NotePath path, List<Fault> faults) {
        this.path = path;
        this.faults = faults;
    }

    /// How many of a note's first lines are front matter, its fences counted; none if it has none.
    static int end(List<Line> lines, List<Fault> faults) {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size() || !isFence(lines.get(first).text())) {
            faults.add(new Fault(1, Fault.Kind.NO_FRONT_MATTER, ""));
            return 0;
        }
        int last = first + 1;
        while (last < lines.size() && !isEnd(lines.get(last).text())) {
            last++;
        }
        boolean plausible =
                last <= first + 1 + LONGEST_BLOCK
                        || lines.subList(first + 1, last).stream()
                                .allMatch(line -> isPart(line.text()));
        if (last < lines.size() && plausible) {
            return last + 1;
        }
        faults.add(new Fault(first + 1, Fault.Kind.UNCLOSED_FRONT_MATTER, ""));
        last = first + 1;
        while (last < lines.size()
                && !lines.get(last).isBlank()
                && isPart(lines.get(last).text())) {
            last++;
        }
        return last == first + 1 ? 0 : last;
    }

    private static boolean isFence(String line) {
        return line.stripTrailing().equals("---");
    }

    private static boolean isEnd(String line) {
        return isFence(line) || line.stripTrailing().equals("...");
    }

    private static boolean isPart(String line) {
        return PAIR.matcher(line).matches() || line.matches("[ \\t]*-[ \\t].*|[ \\t]+\\S.*");
    }

    /// The front matter in `lines`, its fences included.
    FrontMatter read(List<Line> lines) {
        List<String> block = lines.stream().map(Line::text).filter(line -> !isEnd(line)).toList();
        if (block.stream().allMatch(String::isBlank)) {
            faults.add(new Fault(1, Fault.Kind.EMPTY_FRONT_MATTER, ""));
            return FrontMatter.NONE;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values(block).forEach((key, value) -> values.put(key.toLowerCase(Locale.ROOT), value));
        Optional<String> title = text(values.get("title"));
        Optional<VideoRef> video =
                text(values.get("video"))
                        .flatMap(this::video)
                        .or(() -> text(values.get("videoid")).flatMap(this::videoById));
        return new FrontMatter(
                title,
                video,
                texts(values.getOrDefault("aliases", values.getOrDefault("alias", List.of()))),
                tags(values.getOrDefault("tags", values.getOrDefault("tag", List.of()))));
    }

    private Map<String, Object> values(List<String> block) {
        Map<String, Object> plain = plain(block);
        if (plain.size() == block.size()) {
            return plain;
        }
        String yaml = String.join("\n", block);
        if (isTooMuch(block)) {
            broken(1, "too long or too deep");
            return pairs(block);
        }
        try {
            return map(yaml, false, block);
        } catch (DuplicateKeyException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 2).orElse(1);
            faults.add(new Fault(line, Fault.Kind.DUPLICATE_KEY, lineAt(block, line)));
            return lenient(yaml, block);
        } catch (YamlEngineException e) {
            brokenAt(firstLineWithoutPair(block), block);
            return pairs(block);
        }
    }

    /// What the first lines say, up to one that is not plain or has the key of another.
    private static Map<String, Object> plain(List<String> block) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String line : block) {
            Matcher pair = PLAIN.matcher(line);
            if (!pair.matches()
                    || values.putIfAbsent(pair.group(1), pair.group(2).strip()) != null) {
                break;
            }
        }
        return values;
    }

    private Map<String, Object> lenient(String yaml, List<String> block) {
        try {
            return map(yaml, true, block);
        } catch (YamlEngineException e) {
            brokenAt(firstLineWithoutPair(block), block);
            return pairs(block);
        }
    }

    private Map<String, Object> map(String yaml, boolean duplicates, List<String> block) {
        LoadSettings settings =
                LoadSettings.builder()
                        .setSchema(new TextSchema())
                        .setAllowDuplicateKeys(duplicates)
                        .build();
        if (new Load(settings).loadFromString(yaml) instanceof Map<?, ?> map) {
            Map<String, Object> values = new LinkedHashMap<>();
            map.forEach((key, value) -> values.put(String.valueOf(key), value));
            return values;
        }
        broken(2, block.getFirst());
        return pairs(block);
    }

    /// What can be saved of front matter that is no YAML: lines of a key and a value.
    private static Map<String, Object> pairs(List<String> block) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String line : block) {
            Matcher pair = PAIR.matcher(line);
            if (pair.matches() && pair.group(2) != null) {
                String value = pair.group(2).strip();
                boolean quoted =
                        value.length() > 1
                                && (value.startsWith("\"") || value.startsWith("'"))
                                && value.charAt(0) == value.charAt(value.length() - 1);
                values.putIfAbsent(
                        pair.group(1), quoted ? value.substring(1, value.length() - 1) : value);
            }
        }
        return values;
    }

    static boolean isPair(String line) {
        return PAIR.matcher(line).matches();
    }

    private static boolean isTooMuch(List<String> block) {
        int length = block.stream().mapToInt(String::length).sum();
        return length > LONGEST
                || block.stream()
                        .anyMatch(line ->
                                line.chars().filter(c -> "[{-?".indexOf(c) >= 0).count() > DEEPEST);
    }

    private static int firstLineWithoutPair(List<String> block) {
        for (int i = 0; i < block.size(); i++) {
            if (!PAIR.matcher(block.get(i)).matches() && !block.get(i).isBlank()) {
                return i + 2;
            }
        }
        return 2;
    }

    private static String lineAt(List<String> block, int line) {
        return line - 2 >= 0 && line - 2 < block.size() ? block.get(line - 2) : "";
    }

    private void brokenAt(int line, List<String> block) {
        broken(line, lineAt(block, line).strip());
    }

    private void broken(int line, String detail) {
        faults.add(new Fault(line, Fault.Kind.BROKEN_FRONT_MATTER, detail));
    }

    private Optional<VideoRef> videoById(String id) {
        Optional<VideoRef> video =
                VideoRef.YouTube.isId(id)
                        ? Optional.of(new VideoRef.YouTube(id))
                        : YouTubeAddress.of(id).flatMap(YouTubeAddress::video);
        if (video.isEmpty()) {
            faults.add(new Fault(1, Fault.Kind.BAD_VIDEO, id));
        }
        return video;
    }

    private Optional<VideoRef> video(String written) {
        Optional<YouTubeAddress> youTube = YouTubeAddress.of(written);
        Optional<VideoRef> video =
                youTube.isPresent()
                        ? youTube.get().video()
                        : VimeoAddress.of(written)
                                .map(VimeoAddress::video)
                                .or(() -> addressOrFile(written));
        if (video.isEmpty()) {
            faults.add(new Fault(1, Fault.Kind.BAD_VIDEO, written));
        }
        return video;
    }

    private Optional<VideoRef> addressOrFile(String written) {
        return written.matches("(?i)https?://.*")
                ? Addresses.of(written).map(VideoRef.Web::new)
                : Optional.of(new VideoRef.File(fromRoot(written)));
    }

    private String fromRoot(String file) {
        boolean relative = file.startsWith("./") || file.startsWith("../");
        return relative && !path.folder().isEmpty() ? path.folder() + "/" + file : file;
    }

    private static Optional<String> text(@Nullable Object value) {
        return value instanceof String text && !text.isBlank()
                ? Optional.of(text.strip())
                : Optional.empty();
    }

    private static List<String> texts(Object value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> text(item).ifPresent(texts::add));
        } else {
            text(value).ifPresent(texts::add);
        }
        return texts;
    }

    private static List<String> tags(Object value) {
        return texts(value).stream()
                .flatMap(text -> Pattern.compile("[,\\s]+").splitAsStream(text))
                .map(tag -> tag.startsWith("#") ? tag.substring(1) : tag)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    /// Everything is text; of what is empty or a comment alone the failsafe schema has no idea.
    private static final class TextSchema extends FailsafeSchema {

        @Override
        public Map<Tag, ConstructNode> getSchemaTagConstructors() {
            Map<Tag, ConstructNode> constructors = new HashMap<>(super.getSchemaTagConstructors());
            constructors.put(Tag.NULL, _ -> "");
            return constructors;
        }
    }
}
