package dev.lectern.player;

import java.util.Set;

/// What can be done with a source on the host that plays it, besides playing and seeking.
public record Abilities(Speeds speeds, Set<Feature> features) {

    /// Of a source of which nothing is known yet.
    public static final Abilities UNKNOWN = new Abilities(Speeds.FINE, Set.of());

    public Abilities {
        features = Set.copyOf(features);
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    /// What only some sources and hosts have.
    public enum Feature {
        /// A seek leads to a picture exactly, so that single pictures can be looked at.
        FRAME_STEPS,
        /// Captions can be shown over the picture.
        CAPTIONS
    }
}
