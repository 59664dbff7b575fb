package dev.lectern.app;

import dev.lectern.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The reader's own keys on disk: for each command that he names, its keys.
final class KeysFile {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final Path file;

    /// @param file need not be there
    KeysFile(Path file) {
        this.file = file;
    }

    /// What the file says.
    ///
    /// @param commands with the keys that they have now
    /// @param problems a sentence for each thing in the file that can't be used
    record Reading(List<Command> commands, List<String> problems) {}

    /// A key at one place: the same key may do one thing in the video and another elsewhere.
    private record Use(Command.Scope scope, Key key) {}

    /// Gives commands the reader's keys. Those of commands that the file does not name stay, unless
    /// the file gives them to another.
    ///
    /// @param commands with the program's own keys
    Reading read(List<Command> commands) throws IOException {
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException none) {
            return new Reading(commands, List.of());
        }
        try {
            if (JSON.readTree(text) instanceof ObjectNode named) {
                return understand(named, commands);
            }
            return new Reading(commands, List.of(Words.say("keys.noObject", file)));
        } catch (JacksonException broken) {
            int line =
                    Optional.ofNullable(broken.getLocation()).map(at -> at.getLineNr()).orElse(1);
            return new Reading(
                    commands,
                    List.of(Words.say("keys.broken", file, line, broken.getOriginalMessage())));
        }
    }

    private static Reading understand(ObjectNode named, List<Command> commands) {
        List<String> problems = new ArrayList<>();
        Map<String, List<Key>> wanted = new HashMap<>();
        Map<Use, String> users = new HashMap<>();
        Map<String, Command> known =
                commands.stream().collect(Collectors.toMap(Command::id, command -> command));
        for (Map.Entry<String, JsonNode> line : named.properties()) {
            Command command = known.get(line.getKey());
            if (command == null) {
                problems.add(Words.say("keys.noCommand", line.getKey()));
            } else {
                List<Key> keys = new ArrayList<>();
                for (Key key : keys(line, problems)) {
                    String other = users.putIfAbsent(new Use(command.scope(), key), command.id());
                    if (other == null) {
                        keys.add(key);
                    } else if (!other.equals(command.id())) {
                        problems.add(Words.say("keys.twice", key, other, command.id()));
                    }
                }
                wanted.put(command.id(), keys);
            }
        }
        return new Reading(
                commands.stream()
                        .map(command ->
                                command.withKeys(
                                        wanted.getOrDefault(command.id(), untaken(command, users))))
                        .toList(),
                List.copyOf(problems));
    }

    private static List<Key> untaken(Command command, Map<Use, String> users) {
        return command.keys().stream()
                .filter(key -> !users.containsKey(new Use(command.scope(), key)))
                .toList();
    }

    private static List<Key> keys(Map.Entry<String, JsonNode> line, List<String> problems) {
        JsonNode value = line.getValue();
        List<JsonNode> written = value.isArray() ? List.copyOf(value.values()) : List.of(value);
        return written.stream()
                .flatMap(node -> {
                    Optional<Key> key =
                            node.isString() ? Key.parse(node.stringValue()) : Optional.empty();
                    if (key.isEmpty()) {
                        String shown = node.isString() ? node.stringValue() : node.toString();
                        problems.add(Words.say("keys.noKey", shown, line.getKey()));
                    }
                    return key.stream();
                })
                .toList();
    }

    /// The file, which is made with the keys of `commands` in it if there is none.
    Path made(List<Command> commands) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (Files.notExists(file)) {
            Files.writeString(file, text(commands), StandardOpenOption.CREATE_NEW);
        }
        return file;
    }

    private static String text(List<Command> commands) {
        Map<CommandGroup, String> groups =
                commands.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Command::group,
                                        () -> new EnumMap<>(CommandGroup.class),
                                        Collectors.mapping(KeysFile::line, Collectors.joining())));
        return groups.entrySet().stream()
                .map(group -> "\n  // " + group.getKey().title() + "\n" + group.getValue())
                .collect(Collectors.joining("", "// " + Words.say("keys.help") + "\n{", "}\n"));
    }

    private static String line(Command command) {
        String keys =
                command.keys().stream()
                        .map(key -> JSON.writeValueAsString(key.toString()))
                        .collect(Collectors.joining(", ", "[", "]"));
        return String.format(
                Locale.ROOT,
                "  %-42s // %s%n",
                JSON.writeValueAsString(command.id()) + ": " + keys + ",",
                command.name());
    }
}
