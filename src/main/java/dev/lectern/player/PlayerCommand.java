package dev.lectern.player;

import dev.lectern.caption.Cue;
import dev.lectern.video.Timestamp;
import java.util.List;

/// What the program tells the page that plays; [Protocol] writes it down.
public sealed interface PlayerCommand {

    /// Shows `source` at `start`, paused. A page that has load `number` already keeps it as it is.
    record Load(int number, MediaSource source, Timestamp start) implements PlayerCommand {}

    /// Plays, as soon as there is something to play.
    record Play() implements PlayerCommand {}

    /// Stands still.
    record Pause() implements PlayerCommand {}

    /// Goes to another time, playing or paused as before; a newer one replaces it.
    record Seek(Timestamp to) implements PlayerCommand {}

    /// Plays as the settings say.
    record Adjust(Settings settings) implements PlayerCommand {}

    /// Shows these words over the picture, each at its time, where the settings ask for captions
    /// and the source has none of its own.
    record Caption(List<Cue> cues) implements PlayerCommand {
        public Caption {
            cues = List.copyOf(cues);
        }
    }

    /// Says what is watched, where the page stands by itself.
    ///
    /// @param title of the note
    /// @param sentence what the note says of the second that is shown; may be empty
    record Announce(String title, String sentence) implements PlayerCommand {}

    /// Lets go of the source.
    record Clear() implements PlayerCommand {}
}
