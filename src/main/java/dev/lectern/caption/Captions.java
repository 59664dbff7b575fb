package dev.lectern.caption;

import dev.lectern.video.Timestamp;
import java.util.List;
import java.util.OptionalInt;

/// All that is said in a video.
///
/// @param cues in the order of their beginnings; they may overlap
public record Captions(List<Cue> cues, List<CaptionFault> faults) {

    public static final Captions NONE = new Captions(List.of(), List.of());

    public Captions {
        cues = List.copyOf(cues);
        faults = List.copyOf(faults);
    }

    /// The cue that was begun last at a time, whether or not it has ended; none before the first.
    public OptionalInt begunBy(Timestamp time) {
        int low = 0;
        int high = cues.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cues.get(middle).from().compareTo(time) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? OptionalInt.empty() : OptionalInt.of(low - 1);
    }
}
