package dev.lectern.page;

import dev.lectern.memory.Memory;
import dev.lectern.video.Moment;
import java.util.Optional;

/// What a page is made of besides the vault.
///
/// @param end the end of the video on the player
public record Known(Optional<Moment> end, Memory memory) {

    public static final Known NOTHING = new Known(Optional.empty(), Memory.EMPTY);
}
