package dev.lectern.memory;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// How the reader left the program: parts, each a record of an area of the program. Immutable.
///
/// An area adds a record with a [Part] and needs to change nothing here. What a file does not say,
/// or says in a way that the part's record refuses, is as at the first start; parts that this
/// version does not know are kept for the version that does.
public final class Preferences {

    /// Those of the first start.
    public static final Preferences FIRST = new Preferences(Map.of());

    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Map<String, JsonNode> parts;

    /// The name of a part in the file, and what it is at the first start.
    public record Part<T extends Record>(String name, Class<T> type, T first) {}

    private Preferences(Map<String, JsonNode> parts) {
        this.parts = Map.copyOf(parts);
    }

    static Preferences of(ObjectNode file) {
        Map<String, JsonNode> parts = new TreeMap<>();
        file.properties().forEach(part -> parts.put(part.getKey(), part.getValue().deepCopy()));
        return new Preferences(parts);
    }

    /// A part, each of its fields as the file says it or else as at the first start.
    public <T extends Record> T get(Part<T> part) {
        ObjectNode value = JSON.valueToTree(part.first());
        T read = part.first();
        JsonNode written = parts.getOrDefault(part.name(), value);
        for (String field : value.propertyNames().toArray(String[]::new)) {
            JsonNode before = value.get(field);
            value.set(field, written.path(field).isMissingNode() ? before : written.get(field));
            Optional<T> better = read(value, part.type());
            if (better.isPresent()) {
                read = better.get();
            } else {
                value.set(field, before);
            }
        }
        return read;
    }

    private static <T> Optional<T> read(JsonNode value, Class<T> type) {
        try {
            return Optional.of(JSON.treeToValue(value, type));
        } catch (JacksonException refused) {
            return Optional.empty();
        }
    }

    public <T extends Record> Preferences with(Part<T> part, T value) {
        Map<String, JsonNode> changed = new TreeMap<>(parts);
        changed.put(part.name(), JSON.valueToTree(value));
        return new Preferences(changed);
    }

    /// All parts by their names, as they stand in the file.
    Map<String, JsonNode> parts() {
        return new TreeMap<>(parts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Preferences that && that.parts.equals(parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return parts().toString();
    }
}
