package dev.lectern.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The preferences on disk: one readable JSON file, replaced whole so that it is never half
/// written.
public final class PreferencesFile {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /// Where in the parts stands what the first version kept without parts.
    private static final Map<String, JsonPointer> MOVED =
            Map.of(
                    "theme", JsonPointer.compile("/look/theme"),
                    "windowWidth", JsonPointer.compile("/window/width"),
                    "windowHeight", JsonPointer.compile("/window/height"),
                    "navigatorWidth", JsonPointer.compile("/window/navigator"),
                    "viewerWidth", JsonPointer.compile("/window/side"),
                    "volume", JsonPointer.compile("/sound/volume"));

    private final Path file;

    public PreferencesFile(Path file) {
        this.file = file;
    }

    /// What was saved last, or [Preferences#FIRST] when nothing was.
    ///
    /// @throws IOException when there is a file but it can't be understood; it is left as it is
    ///   until the next [#save]
    public Preferences load() throws IOException {
        try {
            if (JSON.readTree(Files.readString(file)) instanceof ObjectNode parts) {
                return Preferences.of(moved(parts));
            }
            throw new IOException(file + ": no JSON object");
        } catch (NoSuchFileException none) {
            return Preferences.FIRST;
        } catch (JacksonException broken) {
            throw new IOException(file + ": " + broken.getOriginalMessage(), broken);
        }
    }

    private static ObjectNode moved(ObjectNode parts) {
        MOVED.forEach((before, now) -> {
            JsonNode value = parts.remove(before);
            if (value != null) {
                parts.withObject(now.head()).set(now.last().getMatchingProperty(), value);
            }
        });
        return parts;
    }

    public void save(Preferences preferences) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "preferences", ".tmp");
        Files.writeString(fresh, JSON.writeValueAsString(preferences.parts()));
        Files.move(
                fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
