package dev.lectern.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The preferences on disk: one readable JSON file, replaced whole so that it is never half
/// written.
public final class PreferencesFile {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

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
            return JSON.readValue(Files.readString(file), Preferences.class);
        } catch (NoSuchFileException none) {
            return Preferences.FIRST;
        } catch (JacksonException broken) {
            throw new IOException(file + ": " + broken.getOriginalMessage(), broken);
        }
    }

    public void save(Preferences preferences) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "preferences", ".tmp");
        Files.writeString(fresh, JSON.writeValueAsString(preferences));
        Files.move(
                fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
