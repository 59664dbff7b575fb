package dev.lectern.host;

import java.net.URI;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// A source as the page gets it: by addresses that a page can fetch.
sealed interface PlayableMedia {

    /// How long a source may take until it can be played, in seconds.
    int FILE_PATIENCE = 5;

    int NETWORK_PATIENCE = 20;

    record File(URI address) implements PlayableMedia {}

    record Web(URI address) implements PlayableMedia {}

    record YouTube(String id) implements PlayableMedia {}

    record Vimeo(String id, Optional<String> hash) implements PlayableMedia {}

    record None() implements PlayableMedia {}

    default void writeTo(ObjectNode message) {
        switch (this) {
            case File(URI address) ->
                    message.put("kind", "film")
                            .put("address", address.toString())
                            .put("patience", FILE_PATIENCE);
            case Web(URI address) ->
                    message.put("kind", "film")
                            .put("address", address.toString())
                            .put("patience", NETWORK_PATIENCE);
            case YouTube(String id) -> message.put("kind", "youtube").put("id", id);
            case Vimeo(String id, Optional<String> hash) -> {
                message.put("kind", "vimeo").put("id", id);
                hash.ifPresent(secret -> message.put("hash", secret));
            }
            case None _ -> {}
        }
    }
}
