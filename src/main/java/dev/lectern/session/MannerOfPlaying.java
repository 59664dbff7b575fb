package dev.lectern.session;

import dev.lectern.memory.VideoMemory.Captions;
import dev.lectern.memory.VideoMemory.Manner;
import dev.lectern.player.Settings;

/// What of the player's settings is remembered for each video.
final class MannerOfPlaying {

    private MannerOfPlaying() {}

    static Manner of(Settings settings) {
        return new Manner(
                settings.rate(),
                switch (settings.captions()) {
                    case SHOWN -> Captions.SHOWN;
                    case HIDDEN -> Captions.HIDDEN;
                });
    }

    static Settings apply(Manner manner, Settings settings) {
        return settings.withRate(manner.speed())
                .with(
                        switch (manner.captions()) {
                            case SHOWN -> Settings.Captions.SHOWN;
                            case HIDDEN -> Settings.Captions.HIDDEN;
                        });
    }
}
