package dev.lectern.app.command;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes records as JSON, one object a line, their fields in the order of their components.
final class JsonLines {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    private JsonLines() {}

    static String of(Record value) {
        return MAPPER.writeValueAsString(value);
    }
}
